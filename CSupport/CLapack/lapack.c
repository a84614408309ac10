#include "lapack.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

/* The Fortran routines as gfortran calls them: all by reference, the lengths of strings at the end. */
typedef struct {
  void (*dgemm)(const char *, const char *, const int32_t *, const int32_t *, const int32_t *, const double *,
                const double *, const int32_t *, const double *, const int32_t *, const double *, double *,
                const int32_t *, size_t, size_t);
  void (*dtrsv)(const char *, const char *, const char *, const int32_t *, const double *, const int32_t *, double *,
                const int32_t *, size_t, size_t, size_t);
  void (*dpotrf)(const char *, const int32_t *, double *, const int32_t *, int32_t *, size_t);
  void (*dhseqr)(const char *, const char *, const int32_t *, const int32_t *, const int32_t *, double *,
                 const int32_t *, double *, double *, double *, const int32_t *, double *, const int32_t *, int32_t *,
                 size_t, size_t);
  void (*dstev)(const char *, const int32_t *, double *, double *, double *, const int32_t *, double *, int32_t *,
                size_t);
  void (*zheev)(const char *, const char *, const int32_t *, double *, const int32_t *, double *, double *, const int32_t *,
                double *, int32_t *, size_t, size_t);
} routines;

static routines lapack;
static char problem[200];
static atomic_llong missed;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  static const char *const names[] = {"dgemm_", "dtrsv_", "dpotrf_", "dhseqr_", "dstev_", "zheev_"};
  void *const places[] = {&lapack.dgemm, &lapack.dtrsv, &lapack.dpotrf, &lapack.dhseqr, &lapack.dstev,
                          &lapack.zheev};
  void *library = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    snprintf(problem, sizeof problem, "OpenBLAS cannot be loaded (Debian: libopenblas0): %s", dlerror());
    return;
  }
  for (int i = 0; i < 6; i++) {
    /* ISO C has no conversion between pointers to objects and to functions; POSIX has this one. */
    void *symbol = dlsym(library, names[i]);
    if (!symbol) {
      snprintf(problem, sizeof problem, "libopenblas.so.0 has no %s: an OpenBLAS with LAPACK is needed", names[i]);
      return;
    }
    *(void **)places[i] = symbol;
  }
}

const char *nd_lapack_problem(void) {
  pthread_once(&once, load);
  return problem[0] ? problem : NULL;
}

int32_t nd_lapack_is_missing(void) {
  if (!nd_lapack_problem()) return 0;
  atomic_fetch_add(&missed, 1);
  return 1;
}

int64_t nd_lapack_missed(void) { return atomic_load(&missed); }

int32_t nd_lapack_product(int32_t m, int32_t n, int32_t k, const double *a, const double *b, double *c) {
  static const double one = 1, zero = 0;
  if (nd_lapack_is_missing()) return ND_LAPACK_MISSING;
  lapack.dgemm("N", "N", &m, &n, &k, &one, a, &m, b, &k, &zero, c, &m, 1, 1);
  return 0;
}

int32_t nd_lapack_solve_lower(int32_t n, const double *lower, double *x) {
  static const int32_t stride = 1;
  if (nd_lapack_is_missing()) return ND_LAPACK_MISSING;
  lapack.dtrsv("L", "N", "N", &n, lower, &n, x, &stride, 1, 1, 1);
  return 0;
}

int32_t nd_lapack_cholesky(int32_t n, double *matrix) {
  int32_t info = 0;
  if (nd_lapack_is_missing()) return ND_LAPACK_MISSING;
  lapack.dpotrf("L", &n, matrix, &n, &info, 1);
  return info;
}

int32_t nd_lapack_hessenberg_eigenvalues(int32_t n, double *matrix, double *real, double *imaginary, double *work,
                                         int32_t work_size) {
  static const int32_t first = 1;
  double unused = 0;
  int32_t info = 0;
  if (nd_lapack_is_missing()) return ND_LAPACK_MISSING;
  lapack.dhseqr("E", "N", &n, &first, &n, matrix, &n, real, imaginary, &unused, &first, work, &work_size, &info, 1, 1);
  return info;
}

int32_t nd_lapack_tridiagonal_eigensystem(int32_t n, double *values, double *off_diagonal, double *vectors, double *work) {
  int32_t info = 0;
  if (nd_lapack_is_missing()) return ND_LAPACK_MISSING;
  lapack.dstev("V", &n, values, off_diagonal, vectors, &n, work, &info, 1);
  return info;
}

int32_t nd_lapack_hermitian_eigensystem(int32_t n, double *matrix, double *values, double *work, int32_t work_size,
                                        double *real_work) {
  int32_t info = 0;
  if (nd_lapack_is_missing()) return ND_LAPACK_MISSING;
  lapack.zheev("V", "L", &n, matrix, &n, values, work, &work_size, real_work, &info, 1, 1);
  return info;
}
