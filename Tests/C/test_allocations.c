/* No memory is allocated by the calls that a program makes in its loops: quantities in all their forms and events of a
 * sampler, the first call included. The C library's allocator is replaced here by one that counts, for the whole process. What
 * the calls of a search allocate is printed. */
#include "check.h"
#include <errno.h>
#include <stdlib.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *memory);

static long allocations, releases;

void *malloc(size_t size) {
  allocations++;
  return __libc_malloc(size);
}
void *calloc(size_t count, size_t size) {
  allocations++;
  return __libc_calloc(count, size);
}
void *realloc(void *memory, size_t size) {
  allocations++;
  return __libc_realloc(memory, size);
}
void *memalign(size_t alignment, size_t size);
void *memalign(size_t alignment, size_t size) {
  allocations++;
  return __libc_memalign(alignment, size);
}
void *aligned_alloc(size_t alignment, size_t size);
void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }
int posix_memalign(void **memory, size_t alignment, size_t size) {
  *memory = memalign(alignment, size);
  return *memory ? 0 : ENOMEM;
}
void free(void *memory) {
  releases += memory != NULL;
  __libc_free(memory);
}

static long before_allocations, before_releases;

static void start(void) {
  before_allocations = allocations;
  before_releases = releases;
}

/* After start() and the call. */
static void allocated_nothing(const char *call, nd_status status) {
  const long a = allocations - before_allocations, r = releases - before_releases;
  if (status != ND_OK || a != 0 || r != 0) {
    failed++;
    printf("failed: %s returned %d after %ld allocations and %ld releases\n", call, (int)status, a, r);
  } else passed++;
}

/* The status is evaluated, and the call made, after start(). */
#define NOTHING(name, call)              \
  do {                                   \
    start();                             \
    const nd_status status = call;       \
    allocated_nothing(name, status);     \
  } while (0)

/* What a call allocates is printed, not judged. */
#define LISTED(name, call)                                                            \
  do {                                                                                \
    start();                                                                          \
    const nd_status status = call;                                                    \
    printf("%s: %ld allocations\n", name, allocations - before_allocations);          \
    CHECK(status == ND_OK);                                                           \
  } while (0)

enum { N = 37, SIDE = 3, LAST = 11, LARGEST = SIDE * SIDE * SIDE * SIDE * SIDE * LAST };
static double x[6][N], out[LARGEST], gradient[6 * LARGEST];
static nd_report report;

#define POINTS_1 x[0]
#define POINTS_2 POINTS_1, x[1]
#define POINTS_3 POINTS_2, x[2]
#define POINTS_4 POINTS_3, x[3]
#define POINTS_5 POINTS_4, x[4]
#define POINTS_6 POINTS_5, x[5]
#define AXES_1 LAST, x[0]
#define AXES_2 SIDE, x[0], LAST, x[1]
#define AXES_3 SIDE, x[0], SIDE, x[1], LAST, x[2]
#define AXES_4 SIDE, x[0], SIDE, x[1], SIDE, x[2], LAST, x[3]
#define AXES_5 SIDE, x[0], SIDE, x[1], SIDE, x[2], SIDE, x[3], LAST, x[4]
#define AXES_6 SIDE, x[0], SIDE, x[1], SIDE, x[2], SIDE, x[3], SIDE, x[4], LAST, x[5]
#define CALLS(name, POINTS, AXES)                                                                                  \
  NOTHING("nd_" #name, nd_##name(model, N, POINTS, out, &report));                                                 \
  NOTHING("nd_" #name "_gradient", nd_##name##_gradient(model, N, POINTS, out, gradient, &report));                \
  NOTHING("nd_" #name "_grid", nd_##name##_grid(model, AXES, out, &report));                                       \
  NOTHING("nd_" #name "_grid_gradient", nd_##name##_grid_gradient(model, AXES, out, gradient, &report));
#define CALLS_1(name) CALLS(name, POINTS_1, AXES_1)
#define CALLS_2(name) CALLS(name, POINTS_2, AXES_2)
#define CALLS_3(name) CALLS(name, POINTS_3, AXES_3)
#define CALLS_4(name) CALLS(name, POINTS_4, AXES_4)
#define CALLS_5(name) CALLS(name, POINTS_5, AXES_5)
#define CALLS_6(name) CALLS(name, POINTS_6, AXES_6)

static void quantities(const nd_model *model) {
  CALLS_2(coupling_gamma)
  CALLS_2(coupling_Z)
  CALLS_2(coupling_W)
  CALLS_1(coupling_ratio_Z)
  CALLS_1(coupling_ratio_W)
  CALLS_2(coupling_ratio_Z_projective)
  CALLS_2(coupling_ratio_W_projective)
  CALLS_2(width_nu_gamma)
  CALLS_2(width_nu_Z)
  CALLS_3(width_lepton_W)
  CALLS_4(width_two_body)
  CALLS_4(branching_nu_gamma)
  CALLS_4(branching_nu_Z)
  CALLS_4(branching_lepton_W)
  CALLS_2(width_Z_nu_N)
  CALLS_4(width_nu_e_e)
  CALLS_4(width_nu_mu_mu)
  CALLS_4(width_nu_tau_tau)
  CALLS_2(width_nu_nu_nu)
  CALLS_3(width_nu_u_u)
  CALLS_3(width_nu_d_d)
  CALLS_3(width_nu_s_s)
  CALLS_3(width_nu_c_c)
  CALLS_3(width_nu_b_b)
  CALLS_3(width_nu_t_t)
  CALLS_2(width_lepton_e_nu)
  CALLS_2(width_lepton_mu_nu)
  CALLS_2(width_lepton_tau_nu)
  CALLS_2(width_lepton_u_d)
  CALLS_2(width_lepton_c_s)
  CALLS_2(width_lepton_t_b)
  CALLS_4(width_three_body)
  CALLS_4(width_full)
  CALLS_4(width_total)
  CALLS_2(energy_N)
  CALLS_2(momentum_N)
  CALLS_3(mandelstam_t)
  CALLS_3(mandelstam_u)
  CALLS_3(sigma_ee_photon)
  CALLS_3(sigma_ee_Z)
  CALLS_4(sigma_ee_photon_Z)
  CALLS_3(sigma_ee_W)
  CALLS_4(sigma_ee_photon_W)
  CALLS_4(sigma_ee_Z_W)
  CALLS_5(sigma_ee_N_nu)
  CALLS_6(dsigma_ee_dcos)
  CALLS_1(sigma_ee_nu_nu)
  CALLS_3(dsigma_ee_nu_mu_gamma_dx_dcos)
  CALLS_3(dsigma_ee_nu_e_gamma_dx_dcos)
  CALLS_3(dsigma_ee_nu_nu_gamma_dx_dcos)
  CALLS_3(decay_length)
  CALLS_3(decay_probability)
  CALLS_3(log_decay_probability)
  CALLS_4(sigma_ee_monophoton)
}

static void samplers(const nd_model *model) {
  static double p[5][4 * N];
  static int32_t codes[3 * N];
  nd_sampler *sampler;
  CHECK(nd_sampler_create(model, 240, 100, 1e-5, NULL, &sampler, NULL) == ND_OK);
  NOTHING("nd_sampler_events",
          nd_sampler_events(sampler, 1, 0, N, N, p[0], p[1], p[2], p[3], p[4], codes, &report));
  nd_sampler_destroy(sampler);
}

static void searches(const nd_model *model) {
  static const double m_N[2] = {20, 50};
  double d_gamma[N], rates[2 * N], lower[2], upper[2];
  int64_t count[2];
  for (int i = 0; i < N; i++) d_gamma[i] = 1e-6 * (i + 1);
  for (int i = 0; i < N; i++) x[0][i] = 1 + i;
  nd_search *search;
  CHECK(nd_search_create(model, ND_ANALYSIS_CEPC_H, NULL, &search, NULL) == ND_OK);
  LISTED("nd_search_rate", nd_search_rate(search, N, x[0], d_gamma, out, &report));
  LISTED("nd_search_rate_grid", nd_search_rate_grid(search, 2, m_N, N, d_gamma, rates, &report));
  LISTED("nd_search_limits", nd_search_limits(search, 2, m_N, 1, count, lower, upper, NULL, NULL, NULL, &report));
  nd_search_destroy(search);
}

/* The counting counts what the library does: a handle is an allocation, and destroying it a release. */
static void counting_works(void) {
  nd_model *model;
  start();
  CHECK(nd_model_create(NULL, &model, NULL) == ND_OK && allocations > before_allocations);
  start();
  nd_model_destroy(model);
  CHECK(releases > before_releases);
}

/* What a refusal allocates for its message it gives back. */
static void refusals(const nd_model *model) {
  start();
  CHECK(nd_energy_N(model, -1, x[0], x[1], out, &report) == ND_ERROR_SIZE && mentions(&report, "size of -1"));
  CHECK(allocations - before_allocations == releases - before_releases);
}

int main(void) {
  report = new_report();
  for (int k = 0; k < 6; k++)
    for (int i = 0; i < N; i++) x[k][i] = 0.3 + 0.05 * k + 0.01 * i;
  nd_model *model;
  counting_works();
  CHECK(nd_model_create(NULL, &model, NULL) == ND_OK);
  quantities(model);
  samplers(model);
  searches(model);
  refusals(model);
  nd_model_destroy(model);
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}
