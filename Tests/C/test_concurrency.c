/* Threads that create, use, hand over and destroy different models, searches, contours and samplers at once, and processes that
 * are forked while they do: all get the bits that one thread alone gets. */
#include "check.h"
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* The locks of ThreadSanitizer itself do not survive a fork in the middle of other threads. */
#ifdef __has_feature
#if __has_feature(thread_sanitizer)
#define FORKS_BESIDE_THREADS 0
#endif
#endif
#ifndef FORKS_BESIDE_THREADS
#define FORKS_BESIDE_THREADS 1
#endif

enum { KINDS = 6, VARIANTS = 4, TASKS = KINDS * VARIANTS, THREADS = 6, ROUNDS = 8, CHILDREN = 4, POINTS = 500 };

/* Bits of results, mixed into one number (FNV-1a); 0 stands for a refusal. */
static uint64_t mix(uint64_t hash, const void *data, size_t size) {
  const unsigned char *bytes = data;
  for (size_t i = 0; i < size; i++) hash = (hash ^ bytes[i]) * UINT64_C(0x100000001b3);
  return hash;
}

static nd_model *make_model(int variant) {
  nd_model_options options;
  nd_model *model;
  nd_model_options_init(&options);
  options.preset = variant == 1 ? ND_PRESET_PAPER : ND_PRESET_CORRECTED;
  options.scheme = variant == 2 ? ND_SCHEME_MG5 : ND_SCHEME_DEFAULT;
  options.flavour = variant % 3;
  options.nature = variant == 3 ? ND_NATURE_MAJORANA : ND_NATURE_DIRAC;
  options.coupling = ND_COUPLING_SCENARIO_I + variant % 2;
  return nd_model_create(&options, &model, NULL) == ND_OK ? model : NULL;
}

/* A search that counts events; variant 2 in a cylinder, whose quadrature calls LAPACK. */
static nd_search *make_search(int variant) {
  nd_analysis_data data;
  nd_search_options options;
  nd_search *search;
  nd_model *model = make_model(variant);
  nd_search_options_init(&options);
  if (variant == 2) options.detector_radius = 2, options.detector_half_length = 3;
  nd_analysis_data_init(ND_ANALYSIS_CEPC_H, ND_PRESET_CORRECTED, &data, NULL);
  data.standard_model_background = 0;
  data.background = 100 * (1 + variant);
  const nd_status status = nd_search_create_from(model, &data, &options, &search, NULL);
  nd_model_destroy(model);
  return status == ND_OK ? search : NULL;
}

static uint64_t limits(const nd_search *search, uint64_t hash) {
  enum { MASSES = 12 };
  double m_N[MASSES], lower[2 * MASSES], upper[2 * MASSES];
  int64_t count[MASSES];
  for (int i = 0; i < MASSES; i++) m_N[i] = 0.01 * (1 << i);
  if (nd_search_limits(search, MASSES, m_N, 2, count, lower, upper, NULL, NULL, NULL, NULL) != ND_OK) return 0;
  return mix(mix(mix(hash, count, sizeof count), lower, sizeof lower), upper, sizeof upper);
}

static uint64_t quantities(int variant) {
  double sqrt_s[POINTS], m_N[POINTS], d[POINTS], out[POINTS], slopes[5 * POINTS];
  nd_model *model = make_model(variant);
  for (int i = 0; i < POINTS; i++) sqrt_s[i] = 91 + 0.3 * i, m_N[i] = 0.2 * i + 0.1, d[i] = 1e-6 * (1 + i % 5);
  nd_status status = nd_sigma_ee_N_nu_gradient(model, POINTS, sqrt_s, m_N, d, d, d, out, slopes, NULL);
  uint64_t hash = mix(mix(14695981039346656037u, out, sizeof out), slopes, sizeof slopes);
  if (status == ND_OK) status = nd_width_total(model, 40, m_N, d, d, d, out, NULL);
  nd_model_destroy(model);
  return status == ND_OK ? mix(hash, out, 40 * sizeof *out) : 0;
}

static uint64_t search_limits(int variant) {
  nd_search *search = make_search(variant);
  const uint64_t hash = search ? limits(search, variant) : 0;
  nd_search_destroy(search);
  return hash;
}

static uint64_t combination(int variant) {
  nd_search *one = make_search(variant), *expected = NULL, *both = NULL;
  const nd_search *parts[] = {one, one};
  uint64_t hash = 0;
  if (nd_search_expected(one, 1, &expected, NULL) == ND_OK && nd_search_combine(2, parts, 0.95, &both, NULL) == ND_OK) {
    nd_search_destroy(one); /* a combination keeps nothing of its parts */
    one = NULL;
    hash = limits(both, limits(expected, 1));
  }
  nd_search_destroy(one);
  nd_search_destroy(both);
  nd_search_destroy(expected);
  return hash;
}

static uint64_t contour(int variant) {
  const double m_N[] = {0.1, 1, 10, 100};
  double x[20000], d[20000];
  nd_search *search = make_search(variant);
  nd_contour *line = NULL;
  nd_contour_info info = {.struct_size = sizeof info};
  uint64_t hash = 2;
  if (nd_contour_create(search, 4, m_N, NULL, NULL, &line, NULL) != ND_OK || nd_contour_describe(line, &info, NULL) != ND_OK)
    hash = 0;
  nd_search_destroy(search);
  for (int64_t b = 0; hash && b < info.branch_count; b++) {
    nd_branch branch = {.struct_size = sizeof branch};
    if (nd_contour_branch(line, b, &branch, NULL) != ND_OK || branch.point_count > 20000 ||
        nd_contour_points(line, b, branch.point_count, x, d, NULL) != ND_OK)
      hash = 0;
    else hash = mix(mix(hash, x, branch.point_count * sizeof *x), d, branch.point_count * sizeof *d);
  }
  nd_contour_destroy(line);
  return hash;
}

static uint64_t events(int variant) {
  double p[4][4 * POINTS], vertex[4 * POINTS];
  int32_t codes[3 * POINTS];
  nd_model *model = make_model(variant);
  nd_sampler *sampler = NULL;
  nd_status status = nd_sampler_create(model, 240, 10 + 50 * variant, 1e-5, NULL, &sampler, NULL);
  nd_model_destroy(model);
  if (status == ND_OK)
    status = nd_sampler_events(sampler, 7, 1000 * variant, POINTS, POINTS, p[0], p[1], p[2], p[3], vertex, codes, NULL);
  nd_sampler_destroy(sampler);
  return status == ND_OK ? mix(mix(mix(3, p, sizeof p), vertex, sizeof vertex), codes, sizeof codes) : 0;
}

/* What is refused in the midst of all that. */
static uint64_t refusals(int variant) {
  nd_report report = new_report();
  nd_search *search = (nd_search *)&report;
  const double m_N = -variant;
  double out = 1;
  if (nd_search_create(NULL, 100 + variant, NULL, &search, &report) != ND_ERROR_ENUM || search || !mentions(&report, "analysis")) return 0;
  uint64_t hash = mix(4, report.message, strlen(report.message));
  if (nd_width_nu_gamma(NULL, 1, &m_N, NULL, &out, &report) != ND_ERROR_NULL || out != 1) return 0;
  return mix(hash, report.message, strlen(report.message));
}

static uint64_t (*const kinds[KINDS])(int) = {quantities, search_limits, combination, contour, events, refusals};
static uint64_t expected[TASKS];

static int is_right(int task) { return kinds[task % KINDS](task / KINDS) == expected[task]; }

/* A search that threads hand over: each takes what another made, uses and destroys it. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static nd_search *handed;
static int handed_variant;

static int hand_over(int variant) {
  nd_search *own = make_search(variant);
  pthread_mutex_lock(&lock);
  nd_search *taken = handed;
  const int taken_variant = handed_variant;
  handed = own;
  handed_variant = variant;
  pthread_mutex_unlock(&lock);
  const int good = !taken || limits(taken, taken_variant) == expected[1 + KINDS * taken_variant];
  nd_search_destroy(taken);
  return good && own;
}

static void *work(void *number) {
  unsigned state = 12345u + (unsigned)(uintptr_t)number;
  intptr_t bad = 0;
  for (int round = 0; round < ROUNDS; round++) {
    state = state * 1103515245u + 12345u;
    const int task = (state >> 16) % TASKS;
    bad += !is_right(task);
    if (round % 4 == 0) bad += !hand_over(task % VARIANTS);
  }
  return (void *)bad;
}

/* Every second task in a child; on one that hangs the alarm ends it. */
static pid_t fork_child(int first) {
  const pid_t child = fork();
  if (child != 0) return child;
  alarm(300);
  for (int task = first % 2; task < TASKS; task += 2)
    if (!is_right(task)) _exit(1);
  _exit(0);
}

static int ended_well(pid_t child) {
  int status;
  pid_t ended;
  while ((ended = waitpid(child, &status, 0)) < 0 && errno == EINTR) {}
  return ended == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int main(void) {
  for (int task = 0; task < TASKS; task++) {
    expected[task] = kinds[task % KINDS](task / KINDS);
    CHECK(expected[task] != 0);
    for (int other = 0; other < task; other++)
      if (other % KINDS == task % KINDS) CHECK(expected[other] != expected[task]);
  }
  /* After use by one thread. */
  CHECK(ended_well(fork_child(0)));
  /* In the middle of use by many. */
  pthread_t threads[THREADS];
  pid_t children[CHILDREN];
  for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, (void *)(uintptr_t)i);
  for (int i = 0; i < CHILDREN; i++) {
    if (FORKS_BESIDE_THREADS) children[i] = fork_child(i);
    CHECK(is_right((7 * i) % TASKS));
  }
  for (int i = 0; i < THREADS; i++) {
    void *bad;
    pthread_join(threads[i], &bad);
    CHECK(bad == NULL);
  }
  for (int i = 0; FORKS_BESIDE_THREADS && i < CHILDREN; i++) CHECK(ended_well(children[i]));
  nd_search_destroy(handed);
  for (int task = 0; task < TASKS; task++) CHECK(is_right(task));
  printf("concurrency: %d passed, %d failed\n", passed, failed);
  return failed != 0;
}
