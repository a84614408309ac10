// What the machine can do: filling an array with plain and with streaming stores, and fused multiply-adds from registers.
#include <immintrin.h>
#include <stdint.h>

extern "C" {

void fill(int64_t n, double *out) {
  const __m512d one = _mm512_set1_pd(1);
  for (int64_t i = 0; i + 8 <= n; i += 8) _mm512_storeu_pd(out + i, one);
}

// out has to be aligned to 64 bytes.
void fill_streaming(int64_t n, double *out) {
  const __m512d one = _mm512_set1_pd(1);
  for (int64_t i = 0; i + 8 <= n; i += 8) _mm512_stream_pd(out + i, one);
  _mm_sfence();
}

// 2 * 8 * 12 operations a round, in twelve independent registers; the result is there to be used.
double multiply_add(int64_t rounds) {
  const __m512d a = _mm512_set1_pd(0.999999), b = _mm512_set1_pd(1e-6);
  __m512d x0 = _mm512_set1_pd(0), x1 = _mm512_set1_pd(1), x2 = _mm512_set1_pd(2), x3 = _mm512_set1_pd(3);
  __m512d x4 = _mm512_set1_pd(4), x5 = _mm512_set1_pd(5), x6 = _mm512_set1_pd(6), x7 = _mm512_set1_pd(7);
  __m512d x8 = _mm512_set1_pd(8), x9 = _mm512_set1_pd(9), x10 = _mm512_set1_pd(10), x11 = _mm512_set1_pd(11);
  for (int64_t i = 0; i < rounds; i++) {
    x0 = _mm512_fmadd_pd(x0, a, b), x1 = _mm512_fmadd_pd(x1, a, b), x2 = _mm512_fmadd_pd(x2, a, b);
    x3 = _mm512_fmadd_pd(x3, a, b), x4 = _mm512_fmadd_pd(x4, a, b), x5 = _mm512_fmadd_pd(x5, a, b);
    x6 = _mm512_fmadd_pd(x6, a, b), x7 = _mm512_fmadd_pd(x7, a, b), x8 = _mm512_fmadd_pd(x8, a, b);
    x9 = _mm512_fmadd_pd(x9, a, b), x10 = _mm512_fmadd_pd(x10, a, b), x11 = _mm512_fmadd_pd(x11, a, b);
  }
  double lanes[8];
  _mm512_storeu_pd(lanes, ((x0 + x1) + (x2 + x3)) + ((x4 + x5) + (x6 + x7)) + ((x8 + x9) + (x10 + x11)));
  return lanes[0];
}
}
