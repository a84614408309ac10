/* The few functions of the C library that the Swift sources use, without Foundation. */
#ifndef NUDIPOLE_LIBC_H
#define NUDIPOLE_LIBC_H

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Complementary error function. */
static inline double nd_erfc(double x) { return erfc(x); }

/* Writes value with 17 significant digits; returns the length (variadic functions do not cross to Swift). */
static inline int nd_format_double(char *buffer, size_t size, double value) {
  return snprintf(buffer, size, "%.17g", value);
}

static inline int nd_format_integer(char *buffer, size_t size, long long value) {
  return snprintf(buffer, size, "%lld", value);
}

/* 1 if so many bytes could be allocated now, else 0; volatile, as compilers leave out an allocation that nobody uses. */
static inline int nd_fits_into_memory(size_t bytes) {
  void *volatile memory = malloc(bytes ? bytes : 1);
  const int fits = memory != NULL;
  free(memory);
  return fits;
}

#endif
