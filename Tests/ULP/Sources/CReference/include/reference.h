/* References of LaneMath's functions by MPFR, and the error of a double against them. */
#ifndef ND_REFERENCE_H
#define ND_REFERENCE_H

typedef enum {
  REF_EXP, REF_EXPM1, REF_LOG, REF_LOG1P, REF_LOG1MEXP, REF_SQRT, REF_CBRT, REF_POW, REF_SIN, REF_COS,
  REF_TANH, REF_ATANH_MINUS_ARGUMENT, REF_T_EXCHANGE_DIRECT, REF_T_EXCHANGE_INTERFERENCE,
  REF_T_EXCHANGE_SLOPE
} reference_function;

/* f itself, its derivative by x, or (pow) its derivative by y. */
typedef enum { REF_VALUE, REF_BY_X, REF_BY_Y } reference_order;

/* |result - f(x, y)| in units in the last place of f(x, y): ulp(f) = 2^max(floor(log2 |f|) - 52, -1074).
 * 0 where result and f are the same special value (NaN, infinity, a value that rounds to it);
 * infinity where only one of them is special. Only pow reads y. */
double reference_ulp_error(reference_function f, reference_order order, double x, double y, double result);

/* f(x, y) = high + low ulp(high) with |low| <= 1/2, for committed tables; low = 0 for infinite high. */
void reference_value(reference_function f, reference_order order, double x, double y, double *high,
                     double *low);

#endif
