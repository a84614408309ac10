#include "reference.h"

#include <math.h>
#include <mpfr.h>

enum { PRECISION = 160, CANCELLING_PRECISION = 480 };

/* sum_{n >= first} sign_n c(n) x^n for |x| < 2^-40: eight terms leave a relative error below 2^-280. */
static void series(mpfr_t out, double x, reference_function f, reference_order order) {
  mpfr_t term, power;
  mpfr_init2(term, CANCELLING_PRECISION);
  mpfr_init2(power, CANCELLING_PRECISION);
  int first = f == REF_T_EXCHANGE_SLOPE || order == REF_BY_X ? 2 : 3;
  mpfr_set_zero(out, 1);
  for (int n = first; n < first + 8; n++) {
    mpfr_set_d(power, x, MPFR_RNDN);
    mpfr_pow_si(power, power, n, MPFR_RNDN);
    int sign = (n - first) % 2 == 0 ? 1 : -1;
    if (order == REF_BY_X) { /* z - ln(1 + z): z^n / n */
      mpfr_div_si(term, power, n, MPFR_RNDN);
    } else switch (f) {
    case REF_ATANH_MINUS_ARGUMENT: /* y^n / n, odd n */
      if (n % 2 == 0) continue;
      mpfr_div_si(term, power, n, MPFR_RNDN);
      sign = 1;
      break;
    case REF_T_EXCHANGE_DIRECT: /* (n - 2) z^n / (n (n - 1)) */
      mpfr_mul_si(term, power, n - 2, MPFR_RNDN);
      mpfr_div_si(term, term, n * (n - 1), MPFR_RNDN);
      break;
    case REF_T_EXCHANGE_INTERFERENCE: /* z^n / (n (n - 1)) */
      mpfr_div_si(term, power, n * (n - 1), MPFR_RNDN);
      break;
    default: /* slope: (n - 1) z^n / n */
      mpfr_mul_si(term, power, n - 1, MPFR_RNDN);
      mpfr_div_si(term, term, n, MPFR_RNDN);
    }
    if (sign > 0) mpfr_add(out, out, term, MPFR_RNDN);
    else mpfr_sub(out, out, term, MPFR_RNDN);
  }
  mpfr_clears(term, power, (mpfr_ptr)0);
}

/* Derivatives are closed forms without cancellation but for that of the interference. */
static int cancels(reference_function f, reference_order order) {
  return order == REF_VALUE ? f >= REF_ATANH_MINUS_ARGUMENT
                            : f == REF_T_EXCHANGE_DIRECT || f == REF_T_EXCHANGE_INTERFERENCE;
}

static void value(mpfr_t out, reference_function f, double xd, double yd) {
  if (cancels(f, REF_VALUE) && fabs(xd) < 0x1p-40) { series(out, xd, f, REF_VALUE); return; }
  mpfr_t x, a;
  mpfr_init2(x, mpfr_get_prec(out));
  mpfr_init2(a, mpfr_get_prec(out));
  mpfr_set_d(x, xd, MPFR_RNDN);
  switch (f) {
  case REF_EXP: mpfr_exp(out, x, MPFR_RNDN); break;
  case REF_EXPM1: mpfr_expm1(out, x, MPFR_RNDN); break;
  case REF_LOG: mpfr_log(out, x, MPFR_RNDN); break;
  case REF_LOG1P: mpfr_log1p(out, x, MPFR_RNDN); break;
  case REF_LOG1MEXP: /* ln(1 - e^-x) = ln(-expm1(-x)) or log1p(-e^-x) */
    mpfr_neg(a, x, MPFR_RNDN);
    if (xd < 0.5) { mpfr_expm1(a, a, MPFR_RNDN); mpfr_neg(a, a, MPFR_RNDN); mpfr_log(out, a, MPFR_RNDN); }
    else { mpfr_exp(a, a, MPFR_RNDN); mpfr_neg(a, a, MPFR_RNDN); mpfr_log1p(out, a, MPFR_RNDN); }
    break;
  case REF_SQRT: mpfr_sqrt(out, x, MPFR_RNDN); break;
  case REF_CBRT: mpfr_cbrt(out, x, MPFR_RNDN); break;
  case REF_POW: mpfr_set_d(a, yd, MPFR_RNDN); mpfr_pow(out, x, a, MPFR_RNDN); break;
  case REF_SIN: mpfr_sin(out, x, MPFR_RNDN); break;
  case REF_COS: mpfr_cos(out, x, MPFR_RNDN); break;
  case REF_TANH: mpfr_tanh(out, x, MPFR_RNDN); break;
  case REF_ATANH_MINUS_ARGUMENT: mpfr_atanh(a, x, MPFR_RNDN); mpfr_sub(out, a, x, MPFR_RNDN); break;
  case REF_T_EXCHANGE_DIRECT:
    mpfr_log1p(a, x, MPFR_RNDN);
    mpfr_add_ui(out, x, 2, MPFR_RNDN);
    mpfr_mul(out, out, a, MPFR_RNDN);
    mpfr_mul_ui(a, x, 2, MPFR_RNDN);
    mpfr_sub(out, out, a, MPFR_RNDN);
    break;
  case REF_T_EXCHANGE_INTERFERENCE:
    mpfr_log1p(a, x, MPFR_RNDN);
    mpfr_add_ui(out, x, 1, MPFR_RNDN);
    mpfr_mul(a, a, out, MPFR_RNDN);
    mpfr_sqr(out, x, MPFR_RNDN);
    mpfr_div_ui(out, out, 2, MPFR_RNDN);
    mpfr_add(out, out, x, MPFR_RNDN);
    mpfr_sub(out, out, a, MPFR_RNDN);
    break;
  case REF_T_EXCHANGE_SLOPE:
    mpfr_add_ui(a, x, 1, MPFR_RNDN);
    mpfr_div(out, x, a, MPFR_RNDN);
    mpfr_log1p(a, x, MPFR_RNDN);
    mpfr_sub(out, a, out, MPFR_RNDN);
    break;
  }
  mpfr_clears(x, a, (mpfr_ptr)0);
}

static void derivative(mpfr_t out, reference_function f, reference_order order, double xd, double yd) {
  if (f == REF_T_EXCHANGE_DIRECT) { value(out, REF_T_EXCHANGE_SLOPE, xd, yd); return; }
  if (f == REF_T_EXCHANGE_INTERFERENCE && fabs(xd) < 0x1p-40) { series(out, xd, f, order); return; }
  mpfr_t x, a;
  mpfr_init2(x, mpfr_get_prec(out));
  mpfr_init2(a, mpfr_get_prec(out));
  mpfr_set_d(x, xd, MPFR_RNDN);
  switch (f) {
  case REF_EXP:
  case REF_EXPM1: mpfr_exp(out, x, MPFR_RNDN); break;
  case REF_LOG: mpfr_ui_div(out, 1, x, MPFR_RNDN); break;
  case REF_LOG1P: mpfr_add_ui(a, x, 1, MPFR_RNDN); mpfr_ui_div(out, 1, a, MPFR_RNDN); break;
  case REF_LOG1MEXP: mpfr_expm1(a, x, MPFR_RNDN); mpfr_ui_div(out, 1, a, MPFR_RNDN); break;
  case REF_SQRT: mpfr_sqrt(a, x, MPFR_RNDN); mpfr_d_div(out, 0.5, a, MPFR_RNDN); break;
  case REF_CBRT:
    mpfr_cbrt(a, x, MPFR_RNDN);
    mpfr_sqr(a, a, MPFR_RNDN);
    mpfr_mul_ui(a, a, 3, MPFR_RNDN);
    mpfr_ui_div(out, 1, a, MPFR_RNDN);
    break;
  case REF_POW:
    mpfr_set_d(a, yd, MPFR_RNDN);
    if (order == REF_BY_X) { /* y x^y / x */
      mpfr_pow(out, x, a, MPFR_RNDN);
      mpfr_mul(out, out, a, MPFR_RNDN);
      mpfr_div(out, out, x, MPFR_RNDN);
    } else { /* x^y ln x */
      mpfr_pow(out, x, a, MPFR_RNDN);
      mpfr_log(a, x, MPFR_RNDN);
      mpfr_mul(out, out, a, MPFR_RNDN);
    }
    break;
  case REF_SIN: mpfr_cos(out, x, MPFR_RNDN); break;
  case REF_COS: mpfr_sin(out, x, MPFR_RNDN); mpfr_neg(out, out, MPFR_RNDN); break;
  case REF_TANH: mpfr_sech(out, x, MPFR_RNDN); mpfr_sqr(out, out, MPFR_RNDN); break;
  case REF_ATANH_MINUS_ARGUMENT: /* x^2 / (1 - x^2) */
    mpfr_sqr(a, x, MPFR_RNDN);
    mpfr_ui_sub(x, 1, a, MPFR_RNDN);
    mpfr_div(out, a, x, MPFR_RNDN);
    break;
  case REF_T_EXCHANGE_INTERFERENCE: /* z - ln(1 + z) */
    mpfr_log1p(a, x, MPFR_RNDN);
    mpfr_sub(out, x, a, MPFR_RNDN);
    break;
  default: /* slope: z / (1 + z)^2 */
    mpfr_add_ui(a, x, 1, MPFR_RNDN);
    mpfr_sqr(a, a, MPFR_RNDN);
    mpfr_div(out, x, a, MPFR_RNDN);
  }
  mpfr_clears(x, a, (mpfr_ptr)0);
}

static void evaluate(mpfr_t out, reference_function f, reference_order order, double x, double y) {
  mpfr_init2(out, cancels(f, order) ? CANCELLING_PRECISION : PRECISION);
  if (order == REF_VALUE) value(out, f, x, y);
  else derivative(out, f, order, x, y);
}

double reference_ulp_error(reference_function f, reference_order order, double x, double y, double result) {
  mpfr_t ref;
  evaluate(ref, f, order, x, y);
  double rounded = mpfr_get_d(ref, MPFR_RNDN);
  double error;
  if (isnan(rounded) || isnan(result)) error = isnan(rounded) && isnan(result) ? 0 : INFINITY;
  else if (isinf(rounded) || isinf(result)) error = rounded == result ? 0 : INFINITY;
  else if (mpfr_zero_p(ref)) error = result == 0 ? 0 : INFINITY;
  else {
    long exponent = mpfr_get_exp(ref) - 53;
    if (exponent < -1074) exponent = -1074;
    mpfr_sub_d(ref, ref, result, MPFR_RNDN);
    mpfr_mul_2si(ref, ref, -exponent, MPFR_RNDN);
    error = fabs(mpfr_get_d(ref, MPFR_RNDU));
  }
  mpfr_clear(ref);
  return error;
}

void reference_value(reference_function f, reference_order order, double x, double y, double *high,
                     double *low) {
  mpfr_t ref;
  evaluate(ref, f, order, x, y);
  *high = mpfr_get_d(ref, MPFR_RNDN);
  *low = 0;
  if (isfinite(*high) && !mpfr_zero_p(ref)) {
    int exponent = -1074;
    if (fabs(*high) >= 0x1p-1022) exponent = ilogb(*high) - 52;
    mpfr_sub_d(ref, ref, *high, MPFR_RNDN);
    mpfr_mul_2si(ref, ref, -exponent, MPFR_RNDN);
    *low = mpfr_get_d(ref, MPFR_RNDN);
  }
  mpfr_clear(ref);
}
