/* What a value and a gradient of every quantity cost, and the hot loops: planes, sums over decay lengths, reductions.
 * In nanoseconds of processor time on one thread, the least of many repetitions; arrays of 4096 stay in the cache, planes do not. */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <nudipole.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Arrays that do not lie a multiple of 4096 bytes apart. */
enum { N = 4096, SIZE = N + 72, TERMS = 64 };

static double d_calB[SIZE], d_calW[SIZE], a[SIZE], u[SIZE], w[SIZE], m_N[SIZE], d_gamma[SIZE], d_Z[SIZE], d_W[SIZE], m_lepton[SIZE], sqrt_s[SIZE],
    cos_theta[SIZE], x[SIZE], width[SIZE], momentum[SIZE], decay_length[SIZE], l_min[SIZE], l_max[SIZE];
static double E_nu[SIZE], T[SIZE], E_excess[SIZE], T_excess[SIZE], T_cut[SIZE], m_target[SIZE], Z[SIZE], A[SIZE], F_p[SIZE], F_n[SIZE],
    Q_w[SIZE], r2[SIZE], q_nu[SIZE], mu_nu[SIZE], q[SIZE], R_rms[SIZE], R_A[SIZE], s[SIZE], delta_m[SIZE], Lambda[SIZE], m_ll[SIZE],
    m_other[SIZE], omega[SIZE], K2[SIZE], B[SIZE], Delta[SIZE], length[SIZE];
static double out[SIZE], gradient[6 * N + 72];

typedef void (*function)(void);
typedef nd_status (*f1)(const nd_model *, int64_t, const double *, double *, nd_report *);
typedef nd_status (*f2)(const nd_model *, int64_t, const double *, const double *, double *, nd_report *);
typedef nd_status (*f3)(const nd_model *, int64_t, const double *, const double *, const double *, double *, nd_report *);
typedef nd_status (*f4)(const nd_model *, int64_t, const double *, const double *, const double *, const double *,
                        double *, nd_report *);
typedef nd_status (*f5)(const nd_model *, int64_t, const double *, const double *, const double *, const double *,
                        const double *, double *, nd_report *);
typedef nd_status (*f6)(const nd_model *, int64_t, const double *, const double *, const double *, const double *,
                        const double *, const double *, double *, nd_report *);
typedef nd_status (*g1)(const nd_model *, int64_t, const double *, double *, double *, nd_report *);
typedef nd_status (*g2)(const nd_model *, int64_t, const double *, const double *, double *, double *, nd_report *);
typedef nd_status (*g3)(const nd_model *, int64_t, const double *, const double *, const double *, double *, double *,
                        nd_report *);
typedef nd_status (*g4)(const nd_model *, int64_t, const double *, const double *, const double *, const double *,
                        double *, double *, nd_report *);
typedef nd_status (*g5)(const nd_model *, int64_t, const double *, const double *, const double *, const double *,
                        const double *, double *, double *, nd_report *);
typedef nd_status (*g6)(const nd_model *, int64_t, const double *, const double *, const double *, const double *,
                        const double *, const double *, double *, double *, nd_report *);

typedef struct {
  const char *name;
  int arity;
  function value, slope;
  const double *c[6];
} quantity;

#define Q1(name, a) {#name, 1, (function)nd_##name, (function)nd_##name##_gradient, {a}},
#define Q2(name, a, b) {#name, 2, (function)nd_##name, (function)nd_##name##_gradient, {a, b}},
#define Q3(name, a, b, c) {#name, 3, (function)nd_##name, (function)nd_##name##_gradient, {a, b, c}},
#define Q4(name, a, b, c, d) {#name, 4, (function)nd_##name, (function)nd_##name##_gradient, {a, b, c, d}},
#define Q5(name, a, b, c, d, e) {#name, 5, (function)nd_##name, (function)nd_##name##_gradient, {a, b, c, d, e}},
#define Q6(name, a, b, c, d, e, f) {#name, 6, (function)nd_##name, (function)nd_##name##_gradient, {a, b, c, d, e, f}},
static const quantity quantities[] = {
#include "quantities.def" /* made from the header by run */
};

static nd_status evaluate(const nd_model *m, const quantity *q, int64_t n) {
  const double *const *c = q->c;
  switch (q->arity) {
    case 1: return ((f1)q->value)(m, n, c[0], out, NULL);
    case 2: return ((f2)q->value)(m, n, c[0], c[1], out, NULL);
    case 3: return ((f3)q->value)(m, n, c[0], c[1], c[2], out, NULL);
    case 4: return ((f4)q->value)(m, n, c[0], c[1], c[2], c[3], out, NULL);
    case 5: return ((f5)q->value)(m, n, c[0], c[1], c[2], c[3], c[4], out, NULL);
    default: return ((f6)q->value)(m, n, c[0], c[1], c[2], c[3], c[4], c[5], out, NULL);
  }
}

static nd_status differentiate(const nd_model *m, const quantity *q, int64_t n) {
  const double *const *c = q->c;
  switch (q->arity) {
    case 1: return ((g1)q->slope)(m, n, c[0], out, gradient, NULL);
    case 2: return ((g2)q->slope)(m, n, c[0], c[1], out, gradient, NULL);
    case 3: return ((g3)q->slope)(m, n, c[0], c[1], c[2], out, gradient, NULL);
    case 4: return ((g4)q->slope)(m, n, c[0], c[1], c[2], c[3], out, gradient, NULL);
    case 5: return ((g5)q->slope)(m, n, c[0], c[1], c[2], c[3], c[4], out, gradient, NULL);
    default: return ((g6)q->slope)(m, n, c[0], c[1], c[2], c[3], c[4], c[5], out, gradient, NULL);
  }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* The least time of a statement in ns over n, for at least a tenth of a second and three times. */
#define BEST(result, n, statement)                                   \
  do {                                                               \
    double start_ = now(), last_ = start_, best_ = 1e300;            \
    for (int k_ = 0; k_ < 3 || last_ - start_ < 0.1; k_++) {         \
      statement;                                                     \
      double t_ = now();                                             \
      if (t_ - last_ < best_) best_ = t_ - last_;                    \
      last_ = t_;                                                    \
    }                                                                \
    result = 1e9 * best_ / (double)(n);                              \
  } while (0)

static double uniform(void) { return rand() / (RAND_MAX + 1.0); }
static void fill(double *array, double low, double high, int logarithmic) {
  for (int i = 0; i < N; i++) {
    double t = uniform();
    array[i] = logarithmic ? low * pow(high / low, t) : low + t * (high - low);
  }
}

static void store(double *array, size_t n, double value) {
  for (size_t i = 0; i < n; i++) array[i] = value;
}

static nd_model *model(int32_t flavour, int32_t widths) {
  nd_model_options options;
  nd_model *made = NULL;
  nd_model_options_init(&options);
  options.flavour = flavour;
  options.widths = widths;
  options.coupling = ND_COUPLING_SCENARIO_II;
  if (nd_model_create(&options, &made, NULL) != ND_OK) exit(1);
  return made;
}

int main(void) {
  fill(d_calB, 1e-9, 1e-4, 1), fill(d_calW, 1e-9, 1e-4, 1), fill(a, -5, 5, 0), fill(u, -1, 1, 0), fill(w, -1, 1, 0);
  fill(m_N, 1, 200, 1), fill(d_gamma, 1e-9, 1e-3, 1), fill(d_Z, 1e-9, 1e-3, 1), fill(d_W, 1e-9, 1e-3, 1);
  fill(m_lepton, 1e-3, 2, 1), fill(sqrt_s, 200, 400, 0), fill(cos_theta, -0.99, 0.99, 0), fill(x, 0.01, 0.9, 0);
  fill(width, 1e-20, 1, 1), fill(momentum, 1, 100, 1), fill(decay_length, 1e-3, 1e3, 1), fill(l_min, 0, 1, 0);
  fill(l_max, 1, 10, 0);
  fill(E_nu, 1000, 5000, 0), fill(T, 1e-3, 100, 1), fill(E_excess, 1, 1000, 1), fill(T_excess, 1e-3, 1, 1), fill(T_cut, 1e-6, 1e-3, 1);
  fill(m_target, 100, 200, 0), fill(Z, 1, 90, 0), fill(A, 90, 240, 0), fill(F_p, 0, 1, 0), fill(F_n, 0, 1, 0), fill(Q_w, -80, 0, 0);
  fill(r2, 1e-8, 1e-4, 1), fill(q_nu, 1e-14, 1e-8, 1), fill(mu_nu, 1e-15, 1e-9, 1), fill(q, 1e-4, 1, 1), fill(R_rms, 2, 6, 0);
  fill(R_A, 2, 7, 0), fill(s, 0.7, 1, 0), fill(delta_m, 1e-12, 1e-9, 1), fill(Lambda, 1e2, 1e5, 1), fill(m_ll, 1e-12, 1e-9, 1);
  fill(m_other, 2, 5, 0), fill(omega, 1, 2, 0), fill(K2, 0.5, 1, 0), fill(B, 1e-3, 1, 1), fill(Delta, 1e-20, 1e-15, 1);
  fill(length, 1, 1e6, 1);

  for (int32_t flavour = ND_FLAVOUR_E; flavour <= ND_FLAVOUR_MU; flavour++) {
    nd_model *two_body = model(flavour, ND_WIDTHS_TWO_BODY);
    printf("flavour %s, two-body widths%28s %10s %10s %10s\n", flavour ? "mu" : "e", "", "value", "gradient", "partial");
    for (size_t k = 0; k < sizeof quantities / sizeof *quantities; k++) {
      const quantity *q = &quantities[k];
      int two_bodies = strcmp(q->name, "width_nu_gamma") == 0 || strcmp(q->name, "width_nu_Z") == 0 ||
                       strcmp(q->name, "width_lepton_W") == 0;
      int three_body = !two_bodies && (strncmp(q->name, "width_nu_", 9) == 0 || strncmp(q->name, "width_lepton_", 13) == 0 ||
                                       strcmp(q->name, "width_three_body") == 0 || strcmp(q->name, "width_full") == 0);
      int n = three_body ? 256 : N;
      double value, slopes;
      BEST(value, n, evaluate(two_body, q, n));
      BEST(slopes, n, differentiate(two_body, q, n));
      printf("%-52s %10.2f %10.2f %10.2f\n", q->name, value, slopes, (slopes / value - 1) / q->arity);
    }
    nd_model_destroy(two_body);
  }

  /* Planes of 4096 x 4096 against storing as many numbers. */
  double *plane = malloc(sizeof(double) * N * N), t;
  if (!plane) return 1;
  memset(plane, 1, sizeof(double) * N * N);
  BEST(t, (double)N * N, store(plane, (size_t)N * N, now()));
  printf("plane: store%41s %10.2f\n", "", t);
  double energy = 240, length = 1, Z = 1e-5;
  for (int32_t flavour = ND_FLAVOUR_E; flavour <= ND_FLAVOUR_MU; flavour++) {
    nd_model *two_body = model(flavour, ND_WIDTHS_TWO_BODY);
    BEST(t, (double)N * N, nd_sigma_ee_monophoton_grid(two_body, 1, &energy, 1, &length, N, m_N, N, d_gamma, plane, NULL));
    printf("plane: sigma_ee_monophoton, flavour %-16s %10.2f\n", flavour ? "mu" : "e", t);
    BEST(t, (double)N * N, nd_sigma_ee_N_nu_grid(two_body, 1, &energy, N, m_N, 1, d_gamma, 1, &Z, N, d_W, plane, NULL));
    printf("plane: sigma_ee_N_nu, flavour %-22s %10.2f\n", flavour ? "mu" : "e", t);
    nd_model_destroy(two_body);
  }
  nd_search *search = NULL;
  int64_t count[64];
  double best[64];
  if (nd_search_create(NULL, ND_ANALYSIS_CEPC_H, NULL, &search, NULL) != ND_OK) return 1;
  for (int points = N; points <= 64 * N; points *= 64) {
    double *couplings = malloc(sizeof(double) * (size_t)points);
    if (!couplings) return 1;
    for (int j = 0; j < points; j++) couplings[j] = 1e-9 * pow(1e6, (double)j / points);
    BEST(t, 64.0 * points, nd_search_rate_grid(search, 64, m_N, points, couplings, plane, NULL));
    printf("search: rates of 64 masses, %7d couplings%10s %10.2f\n", points, "", t);
    BEST(t, 64.0 * points, nd_search_reduce(search, 64, m_N, points, couplings, 1, count, best, NULL, NULL, NULL, NULL));
    printf("search: the same reduced%29s %10.2f\n", "", t);
    free(couplings);
  }
  nd_search_destroy(search);
  double weight[TERMS], near[TERMS], far[TERMS];
  for (int j = 0; j < TERMS; j++) weight[j] = uniform(), near[j] = uniform(), far[j] = near[j] + 3 * uniform();
  BEST(t, 2.0 * TERMS * N, nd_spectrum_sum(TERMS, weight, near, far, N, x, out, NULL));
  printf("spectrum sum of %d terms, an exponential%13s %10.2f\n", TERMS, "", t);
  free(plane);
  return 0;
}
