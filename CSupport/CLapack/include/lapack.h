/* The BLAS and LAPACK routines that the library calls, from OpenBLAS.
 *
 * OpenBLAS is loaded when the first of them is needed, by its name libopenblas.so.0, which the dynamic loader looks for
 * beside this library (if its RUNPATH says so) and in the usual places: what needs no linear algebra neither waits for it nor
 * for its threads. Any number of threads may call. Arrays are column-major; sizes are those of LAPACK.
 */
#ifndef NUDIPOLE_LAPACK_H
#define NUDIPOLE_LAPACK_H

#include <stdint.h>

/* What a routine returns without OpenBLAS. Its outputs are then untouched. */
enum { ND_LAPACK_MISSING = INT32_MIN };

/* NULL if OpenBLAS is there (it is loaded now), else why not. */
const char *nd_lapack_problem(void);

/* Whether OpenBLAS, needed now, is not there. */
int32_t nd_lapack_is_missing(void);

/* How often that was so since the start of the process. */
int64_t nd_lapack_missed(void);

/* DGEMM: C = A B with A of m x k, B of k x n. */
int32_t nd_lapack_product(int32_t m, int32_t n, int32_t k, const double *a, const double *b, double *c);

/* DTRSV: x = L^-1 x with L lower triangular, n x n. */
int32_t nd_lapack_solve_lower(int32_t n, const double *lower, double *x);

/* The others return LAPACK's info. DPOTRF: the lower Cholesky factor in place. */
int32_t nd_lapack_cholesky(int32_t n, double *matrix);

/* DHSEQR: the eigenvalues of an upper Hessenberg matrix, which is destroyed. */
int32_t nd_lapack_hessenberg_eigenvalues(int32_t n, double *matrix, double *real, double *imaginary, double *work,
                                         int32_t work_size);

/* DSTEV: eigenvalues and -vectors of a symmetric tridiagonal matrix; values: the diagonal, off_diagonal: n elements, destroyed;
 * work: 2 n elements. */
int32_t nd_lapack_tridiagonal_eigensystem(int32_t n, double *values, double *off_diagonal, double *vectors, double *work);

/* ZHEEV: eigenvalues and -vectors of a Hermitian matrix, of which the lower triangle is read and whose place the vectors take;
 * complex numbers are pairs of doubles; work: work_size >= 2 n of them, real_work: 3 n elements. */
int32_t nd_lapack_hermitian_eigensystem(int32_t n, double *matrix, double *values, double *work, int32_t work_size,
                                        double *real_work);

#endif
