/* Lane primitives for Swift: operations that must become one instruction a lane group.
 *
 * clang's ext_vector_type of 2, 4, 8, 16 doubles is imported as SIMD2/4/8/16<Double>. Every function
 * is always_inline: vector arguments must never cross a call, because their ABI depends on the
 * instruction set.
 */
#ifndef NUDIPOLE_LANES_H
#define NUDIPOLE_LANES_H

#include <stdint.h>

/* 1 where the target multiplies and adds in one rounding. The code that must not depend on it (exact
 * products) asks for this constant; the compiler folds it. */
#if defined(__FMA__) || defined(__ARM_FEATURE_FMA)
#define ND_LANE_HAS_FMA 1
#else
#define ND_LANE_HAS_FMA 0
#endif

/* 1 where 2^n scaling with gradual underflow is one instruction. */
#if defined(__AVX512F__) && defined(__AVX512VL__)
#define ND_LANE_HAS_SCALEF 1
#else
#define ND_LANE_HAS_SCALEF 0
#endif

/* The instruction set of this build. */
static inline const char *nd_lane_isa(void) {
#if defined(__aarch64__)
  return "arm64";
#elif ND_LANE_HAS_FMA && ND_LANE_HAS_SCALEF && defined(__AVX512DQ__) && defined(__AVX512BW__)
  return "x86-64-v4";
#elif ND_LANE_HAS_FMA && defined(__AVX2__)
  return "x86-64-v3";
#else
  return "baseline";
#endif
}

#define ND_LANE_INLINE static inline __attribute__((always_inline, const, unused))

typedef double nd_lane2 __attribute__((ext_vector_type(2)));
typedef double nd_lane4 __attribute__((ext_vector_type(4)));
typedef double nd_lane8 __attribute__((ext_vector_type(8)));
typedef double nd_lane16 __attribute__((ext_vector_type(16)));

/* Left alone, clang folds a*b + c of constants in one rounding even where the target takes two. */
#pragma STDC FP_CONTRACT OFF

/* a*b + c: one rounding where ND_LANE_HAS_FMA, else two. (For scalars too: __builtin_fma is a call on targets without a C library
 * that promises not to set errno.) */
#if ND_LANE_HAS_FMA
#define ND_LANE_MULTIPLY_ADD(a, b, c) __builtin_elementwise_fma(a, b, c)
#else
#define ND_LANE_MULTIPLY_ADD(a, b, c) ((a) * (b) + (c))
#endif

ND_LANE_INLINE double nd_lane1_multiply_add(double a, double b, double c) { return ND_LANE_MULTIPLY_ADD(a, b, c); }
ND_LANE_INLINE double nd_lane1_sqrt(double a) { return __builtin_elementwise_sqrt(a); }

#define ND_LANE_DEFINE(T)                                                       \
  ND_LANE_INLINE T T##_negate(T a) { return -a; }                               \
  ND_LANE_INLINE T T##_add(T a, T b) { return a + b; }                          \
  ND_LANE_INLINE T T##_subtract(T a, T b) { return a - b; }                     \
  ND_LANE_INLINE T T##_multiply(T a, T b) { return a * b; }                     \
  ND_LANE_INLINE T T##_divide(T a, T b) { return a / b; }                       \
  ND_LANE_INLINE T T##_multiply_add(T a, T b, T c) {                            \
    return ND_LANE_MULTIPLY_ADD(a, b, c);                                       \
  }                                                                             \
  ND_LANE_INLINE T T##_sqrt(T a) { return __builtin_elementwise_sqrt(a); }

ND_LANE_DEFINE(nd_lane2)
ND_LANE_DEFINE(nd_lane4)
ND_LANE_DEFINE(nd_lane8)
ND_LANE_DEFINE(nd_lane16)

/* The same shapes of 64-bit integers, for bit patterns, and of 32-bit ones. */
typedef uint64_t nd_bits2 __attribute__((ext_vector_type(2)));
typedef uint64_t nd_bits4 __attribute__((ext_vector_type(4)));
typedef uint64_t nd_bits8 __attribute__((ext_vector_type(8)));
typedef uint64_t nd_bits16 __attribute__((ext_vector_type(16)));
typedef int32_t nd_words2 __attribute__((ext_vector_type(2)));
typedef int32_t nd_words4 __attribute__((ext_vector_type(4)));
typedef int32_t nd_words8 __attribute__((ext_vector_type(8)));
typedef int32_t nd_words16 __attribute__((ext_vector_type(16)));

/* Doubles at any alignment. (Swift's loadUnaligned is a call in Embedded mode, before which every register is spilled.) */
#define ND_LANE_MEMORY(W)                                                                          \
  static inline __attribute__((always_inline, pure, unused)) nd_lane##W nd_lane##W##_load(         \
      const double *source) {                                                                      \
    nd_lane##W r;                                                                                  \
    __builtin_memcpy(&r, source, sizeof r);                                                        \
    return r;                                                                                      \
  }                                                                                                \
  static inline __attribute__((always_inline, unused)) void nd_lane##W##_store(                    \
      nd_lane##W x, double *destination) {                                                         \
    __builtin_memcpy(destination, &x, sizeof x);                                                   \
  }
ND_LANE_MEMORY(2)
ND_LANE_MEMORY(4)
ND_LANE_MEMORY(8)
ND_LANE_MEMORY(16)

/* The 64-bit products of the low halves (one instruction, where a full 64-bit product takes several), whether any bit is
 * set, the elements table[index], and storing as 32-bit integers. */
#define ND_BITS_DEFINE(W)                                                                          \
  ND_LANE_INLINE nd_bits##W nd_bits##W##_multiply_low(nd_bits##W a, nd_bits##W b) {                \
    return (a & 0xffffffffu) * (b & 0xffffffffu);                                                  \
  }                                                                                                \
  ND_LANE_INLINE int nd_bits##W##_any(nd_bits##W a) { return __builtin_reduce_or(a) != 0; }        \
  static inline __attribute__((always_inline, pure, unused)) nd_lane##W nd_lane##W##_gather(       \
      const double *table, nd_bits##W index) {                                                     \
    nd_lane##W r = (nd_lane##W)(0.0);                                                              \
    for (int i = 0; i < W; i++) r[i] = table[index[i]];                                            \
    return r;                                                                                      \
  }                                                                                                \
  static inline __attribute__((always_inline, unused)) void nd_lane##W##_store_words(              \
      nd_lane##W x, int32_t *destination) {                                                        \
    nd_words##W words = __builtin_convertvector(x, nd_words##W);                                   \
    __builtin_memcpy(destination, &words, sizeof words);                                           \
  }
ND_BITS_DEFINE(2)
ND_BITS_DEFINE(4)
ND_BITS_DEFINE(8)
ND_BITS_DEFINE(16)

/* a * 2^n for an integer-valued n, rounded once (gradual underflow, overflow to infinity). Defined
 * only where it is an instruction; elsewhere the Swift side multiplies by two powers of two. */
#if ND_LANE_HAS_SCALEF
typedef double nd_scalef_x2 __attribute__((vector_size(16)));
typedef double nd_scalef_x4 __attribute__((vector_size(32)));
typedef double nd_scalef_x8 __attribute__((vector_size(64)));

ND_LANE_INLINE nd_lane2 nd_lane2_scale(nd_lane2 a, nd_lane2 n) {
  return (nd_lane2)__builtin_ia32_scalefpd128_mask((nd_scalef_x2)a, (nd_scalef_x2)n,
                                                   (nd_scalef_x2)a, (unsigned char)-1);
}
ND_LANE_INLINE nd_lane4 nd_lane4_scale(nd_lane4 a, nd_lane4 n) {
  return (nd_lane4)__builtin_ia32_scalefpd256_mask((nd_scalef_x4)a, (nd_scalef_x4)n,
                                                   (nd_scalef_x4)a, (unsigned char)-1);
}
ND_LANE_INLINE nd_lane8 nd_lane8_scale(nd_lane8 a, nd_lane8 n) {
  return (nd_lane8)__builtin_ia32_scalefpd512_mask((nd_scalef_x8)a, (nd_scalef_x8)n,
                                                   (nd_scalef_x8)a, (unsigned char)-1, 4);
}
ND_LANE_INLINE nd_lane16 nd_lane16_scale(nd_lane16 a, nd_lane16 n) {
  nd_lane16 r;
  r.lo = nd_lane8_scale(a.lo, n.lo);
  r.hi = nd_lane8_scale(a.hi, n.hi);
  return r;
}
ND_LANE_INLINE double nd_lane1_scale(double a, double n) {
  nd_lane2 r = nd_lane2_scale((nd_lane2)(a), (nd_lane2)(n));
  return r.x;
}
#else
ND_LANE_INLINE double nd_lane1_scale(double a, double n) { (void)n; return a; }
ND_LANE_INLINE nd_lane2 nd_lane2_scale(nd_lane2 a, nd_lane2 n) { (void)n; return a; }
ND_LANE_INLINE nd_lane4 nd_lane4_scale(nd_lane4 a, nd_lane4 n) { (void)n; return a; }
ND_LANE_INLINE nd_lane8 nd_lane8_scale(nd_lane8 a, nd_lane8 n) { (void)n; return a; }
ND_LANE_INLINE nd_lane16 nd_lane16_scale(nd_lane16 a, nd_lane16 n) { (void)n; return a; }
#endif

#endif
