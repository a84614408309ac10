/* Other libraries' elementary functions as loops over n doubles (a multiple of 8), for timing. */
#ifndef ND_VECTOR_MATH_H
#define ND_VECTOR_MATH_H

typedef void (*vector_loop)(long n, const double *x, const double *y, double *r);

typedef struct {
  const char *library; /* "SLEEF u10", "SLEEF u35", "libmvec", "glibc" */
  const char *function;
  vector_loop loop;
} vector_entry;

/* The loops that this build's instruction set has, ended by an entry with loop = NULL. */
const vector_entry *vector_entries(void);

/* "AVX-512" or "AVX2"; versions of the libraries and of the C compiler. */
const char *vector_instruction_set(void);
const char *vector_versions(void);

#endif
