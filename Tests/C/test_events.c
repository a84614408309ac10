/* Samplers through the C interface: kinematics, the same bits for any division into calls and threads, what is refused. */
#include "check.h"
#include <math.h>
#include <pthread.h>
#include <stdlib.h>

enum { N = 20011, THREADS = 3 };
static const double epsilon = 2.220446049250313e-16;

typedef struct sample {
  double p[4][4][N]; /* N, prompt, decay, photon */
  double vertex[4][N];
  int32_t codes[3][N];
} sample;

static sample all, parts, other;

static nd_status draw(const nd_sampler *sampler, int64_t seed, int64_t first, int64_t n, sample *s, int64_t at) {
  return nd_sampler_events(sampler, seed, first, n, N, &s->p[0][0][at], &s->p[1][0][at], &s->p[2][0][at],
                           &s->p[3][0][at], &s->vertex[0][at], &s->codes[0][at], NULL);
}

static nd_sampler *make(const nd_model_options *options, double sqrt_s, double m_N, const nd_sampler_options *settings) {
  nd_model *model;
  nd_sampler *sampler;
  if (nd_model_create(options, &model, NULL) != ND_OK) return NULL;
  nd_sampler_create(model, sqrt_s, m_N, 1e-5, settings, &sampler, NULL);
  nd_model_destroy(model);
  return sampler;
}

/* Conservation, masses, and that the decay lies on the line of flight. */
static void kinematics(const sample *s, double sqrt_s, double m_N) {
  double sum = 0, decay = 0, shell = 0, heavy = 0, line = 0;
  for (int i = 0; i < N; i++) {
    for (int k = 0; k < 4; k++) {
      const double total = k == 0 ? sqrt_s : 0;
      sum = fmax(sum, fabs(s->p[1][k][i] + s->p[2][k][i] + s->p[3][k][i] - total) / sqrt_s);
      decay = fmax(decay, fabs(s->p[2][k][i] + s->p[3][k][i] - s->p[0][k][i]) / s->p[0][0][i]);
    }
    for (int j = 0; j < 4; j++) {
      double square = 0;
      for (int k = 1; k < 4; k++) square += s->p[j][k][i] * s->p[j][k][i];
      const double E = s->p[j][0][i];
      if (j > 0) shell = fmax(shell, fabs(sqrt(square) / E - 1));
      else heavy = fmax(heavy, fabs(E * E - square - m_N * m_N) / (E * E));
    }
    for (int k = 1; k < 4; k++)
      line = fmax(line, fabs(s->vertex[k][i] / s->vertex[0][i] - s->p[0][k][i] / s->p[0][0][i]));
  }
  CHECK(sum <= 4 * epsilon);
  CHECK(decay <= 4 * epsilon);
  CHECK(shell <= 8 * epsilon);
  CHECK(heavy <= 8 * epsilon);
  CHECK(line <= 8 * epsilon);
}

static nd_sampler *shared;

static void *part(void *number) {
  const int64_t k = (int64_t)(intptr_t)number, from = k * N / THREADS, to = (k + 1) * N / THREADS;
  return draw(shared, 7, from, to - from, &parts, from) == ND_OK ? NULL : "status";
}

static void same_bits(void) {
  CHECK(draw(shared, 7, 0, N, &all, 0) == ND_OK);
  pthread_t threads[THREADS];
  int bad = 0;
  for (int k = 0; k < THREADS; k++) pthread_create(&threads[k], NULL, part, (void *)(intptr_t)k);
  for (int k = 0; k < THREADS; k++) {
    void *result;
    pthread_join(threads[k], &result);
    bad += result != NULL;
  }
  CHECK(bad == 0);
  CHECK(memcmp(&all, &parts, sizeof all) == 0);
  /* Odd pieces, backwards. */
  memset(&parts, 0, sizeof parts);
  for (int64_t to = N; to > 0;) {
    const int64_t n = to < 1 + to % 37 ? to : 1 + to % 37;
    to -= n;
    if (draw(shared, 7, to, n, &parts, to) != ND_OK) bad++;
  }
  CHECK(bad == 0);
  CHECK(memcmp(&all, &parts, sizeof all) == 0);
  /* Another seed, other events; far along a sequence, still events. */
  CHECK(draw(shared, 8, 0, N, &other, 0) == ND_OK);
  CHECK(memcmp(&all, &other, sizeof all) != 0);
  CHECK(draw(shared, -1, INT64_MAX - N, N, &other, 0) == ND_OK);
  kinematics(&other, 240, 100);
  /* Arrays that are left out change nothing. */
  double *energies = malloc(4 * N * sizeof *energies);
  CHECK(nd_sampler_events(shared, 7, 0, N, N, NULL, NULL, NULL, energies, NULL, NULL, NULL) == ND_OK);
  CHECK(memcmp(energies, all.p[3], 4 * N * sizeof *energies) == 0);
  free(energies);
}

static void codes(void) {
  int conjugates = 0, good = 1;
  for (int i = 0; i < N; i++) {
    const int sign = all.codes[0][i] > 0 ? 1 : -1;
    conjugates += sign < 0;
    good = good && all.codes[0][i] == sign * 9900012 && all.codes[1][i] == -sign * 12 && all.codes[2][i] == sign * 12;
  }
  CHECK(good);
  CHECK(abs(2 * conjugates - N) < 5 * sqrt(N));
  nd_sampler_options settings;
  nd_sampler_options_init(&settings);
  settings.coupling_mu = 1;
  settings.coupling_tau = 2;
  nd_sampler *sampler = make(NULL, 240, 100, &settings);
  CHECK(sampler != NULL && draw(sampler, 1, 0, N, &other, 0) == ND_OK);
  int tau = 0, decays = 0;
  for (int i = 0; i < N; i++) {
    const int a = abs(other.codes[1][i]), b = abs(other.codes[2][i]);
    good = good && (a == 14 || a == 16) && (b == 14 || b == 16);
    tau += a == 16;
    decays += b == 16;
  }
  CHECK(good);
  CHECK(fabs(tau - 0.8 * N) < 5 * sqrt(0.16 * N) && fabs(decays - 0.8 * N) < 5 * sqrt(0.16 * N));
  nd_sampler_destroy(sampler);
  nd_model_options options;
  nd_model_options_init(&options);
  options.nature = ND_NATURE_MAJORANA;
  sampler = make(&options, 240, 100, NULL);
  CHECK(sampler != NULL && draw(sampler, 1, 0, N, &other, 0) == ND_OK);
  int alike = 0;
  for (int i = 0; i < N; i++) {
    good = good && other.codes[0][i] == 9900012;
    alike += other.codes[1][i] == other.codes[2][i];
  }
  CHECK(good);
  CHECK(fabs(alike - 0.5 * N) < 5 * sqrt(0.25 * N));
  kinematics(&other, 240, 100);
  nd_sampler_destroy(sampler);
}

static void description(void) {
  nd_sampler_info info;
  nd_report report = new_report();
  info.struct_size = sizeof info;
  CHECK(nd_sampler_describe(shared, &info, &report) == ND_OK);
  double sqrt_s = 240, m_N = 100, d = 1e-5, d_Z, d_W, sigma, width, branching, length, momentum;
  nd_model_coupling_ratios(NULL, &d_Z, &d_W, NULL);
  d_Z *= d;
  d_W *= d;
  nd_sigma_ee_N_nu(NULL, 1, &sqrt_s, &m_N, &d, &d_Z, &d_W, &sigma, NULL);
  nd_width_total(NULL, 1, &m_N, &d, &d_Z, &d_W, &width, NULL);
  nd_branching_nu_gamma(NULL, 1, &m_N, &d, &d_Z, &d_W, &branching, NULL);
  nd_momentum_N(NULL, 1, &sqrt_s, &m_N, &momentum, NULL);
  nd_decay_length(NULL, 1, &m_N, &width, &momentum, &length, NULL);
  CHECK(fabs(info.cross_section / (2 * sigma * ND_PICOBARN) - 1) < 1e-14);
  CHECK(fabs(info.width / width - 1) < 1e-14);
  CHECK(fabs(info.branching_ratio / branching - 1) < 1e-14);
  CHECK(fabs(info.decay_length / length - 1) < 1e-14);
  CHECK(info.spectrum == ND_SPECTRUM_EXACT && info.sqrt_s == 240 && info.m_N == 100 && info.d_gamma == 1e-5);
  CHECK(info.efficiency > 0.97 && info.efficiency <= 1);
  info.struct_size = 8;
  CHECK(nd_sampler_describe(shared, &info, &report) == ND_ERROR_STRUCT_SIZE && report.argument == 2);
  CHECK(nd_sampler_describe(NULL, &info, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_sampler_describe(shared, NULL, NULL) == ND_ERROR_NULL);
}

static void masses(void) {
  static const double points[][2] = {{91.1876, 1e-3}, {91.1876, 91.18759999999}, {10.58, 1}, {1, 0.5}, {1000, 1e-9},
                                     {1e5, 80}, {240, 239.9}};
  for (int k = 0; k < 7; k++) {
    nd_sampler *sampler = make(NULL, points[k][0], points[k][1], NULL);
    CHECK(sampler != NULL && draw(sampler, k, 0, N, &other, 0) == ND_OK);
    kinematics(&other, points[k][0], points[k][1]);
    nd_sampler_destroy(sampler);
  }
}

static void refusals(void) {
  nd_sampler *sampler = (nd_sampler *)&all;
  nd_report report = new_report();
  CHECK(nd_sampler_create(NULL, 240, 240, 1e-5, NULL, &sampler, &report) == ND_ERROR_PARAMETER);
  CHECK(sampler == NULL && report.argument == 3 && mentions(&report, "not produced"));
  CHECK(nd_sampler_create(NULL, NAN, 1, 1e-5, NULL, &sampler, &report) == ND_ERROR_PARAMETER && report.argument == 2);
  CHECK(nd_sampler_create(NULL, 0.5, 0.1, 1e-5, NULL, &sampler, &report) == ND_ERROR_PARAMETER);
  CHECK(nd_sampler_create(NULL, 240, NAN, 1e-5, NULL, &sampler, &report) == ND_ERROR_PARAMETER && report.argument == 3);
  CHECK(nd_sampler_create(NULL, 240, 0, 1e-5, NULL, &sampler, &report) == ND_ERROR_PARAMETER);
  CHECK(nd_sampler_create(NULL, 240, 1, 0, NULL, &sampler, &report) == ND_ERROR_PARAMETER && report.argument == 4);
  CHECK(nd_sampler_create(NULL, 240, 1, NAN, NULL, &sampler, &report) == ND_ERROR_PARAMETER);
  CHECK(nd_sampler_create(NULL, 240, 1, 1e200, NULL, &sampler, &report) == ND_ERROR_PARAMETER);
  CHECK(nd_sampler_create(NULL, 240, 1, 1e-5, NULL, NULL, &report) == ND_ERROR_NULL && report.argument == 6);
  nd_sampler_options settings;
  memset(&settings, 0, sizeof settings);
  CHECK(nd_sampler_create(NULL, 240, 1, 1e-5, &settings, &sampler, &report) == ND_ERROR_STRUCT_SIZE);
  CHECK(report.argument == 5 && mentions(&report, "nd_sampler_options_init"));
  CHECK(nd_sampler_options_init(NULL) == ND_ERROR_NULL);
  nd_sampler_options_init(&settings);
  settings.spectrum = 4;
  CHECK(nd_sampler_create(NULL, 240, 1, 1e-5, &settings, &sampler, &report) == ND_ERROR_ENUM && report.argument == 5);
  nd_sampler_options_init(&settings);
  settings.coupling_tau = INFINITY;
  CHECK(nd_sampler_create(NULL, 240, 1, 1e-5, &settings, &sampler, &report) == ND_ERROR_PARAMETER);
  /* Beams that do not annihilate. */
  nd_model_options options;
  nd_model_options_init(&options);
  options.polarisation_electron = options.polarisation_positron = 1;
  nd_model *model;
  nd_model_create(&options, &model, NULL);
  CHECK(nd_sampler_create(model, 240, 1, 1e-5, NULL, &sampler, &report) == ND_ERROR_PARAMETER);
  CHECK(mentions(&report, "cross section"));
  nd_model_destroy(model);
  /* The printed eq. (13) has no exact spectrum. */
  nd_model_options_init(&options);
  options.preset = ND_PRESET_PAPER;
  nd_model_create(&options, &model, NULL);
  nd_sampler_options_init(&settings);
  settings.spectrum = ND_SPECTRUM_EXACT;
  CHECK(nd_sampler_create(model, 240, 1, 1e-5, &settings, &sampler, &report) == ND_ERROR_ENUM);
  CHECK(nd_sampler_create(model, 240, 1, 1e-5, NULL, &sampler, &report) == ND_OK && sampler != NULL);
  nd_sampler_destroy(sampler);
  nd_model_destroy(model);
  nd_sampler_destroy(NULL);

  double x[4 * 8], y[4 * 8];
  for (int i = 0; i < 32; i++) x[i] = y[i] = 1.5;
  CHECK(nd_sampler_events(NULL, 1, 0, 8, 8, x, NULL, NULL, NULL, NULL, NULL, &report) == ND_ERROR_NULL);
  CHECK(nd_sampler_events(shared, 1, -1, 8, 8, x, NULL, NULL, NULL, NULL, NULL, &report) == ND_ERROR_SIZE);
  CHECK(report.argument == 3);
  CHECK(nd_sampler_events(shared, 1, 0, -8, 8, x, NULL, NULL, NULL, NULL, NULL, &report) == ND_ERROR_SIZE);
  CHECK(nd_sampler_events(shared, 1, INT64_MAX, 8, 8, x, NULL, NULL, NULL, NULL, NULL, &report) == ND_ERROR_SIZE);
  CHECK(nd_sampler_events(shared, 1, 0, 8, 7, x, NULL, NULL, NULL, NULL, NULL, &report) == ND_ERROR_SIZE);
  CHECK(report.argument == 5 && mentions(&report, "stride"));
  CHECK(nd_sampler_events(shared, 1, 0, 8, INT64_MAX, x, NULL, NULL, NULL, NULL, NULL, &report) == ND_ERROR_SIZE);
  CHECK(nd_sampler_events(shared, 1, 0, 8, 8, x, x + 24, NULL, NULL, NULL, NULL, &report) == ND_ERROR_OVERLAP);
  CHECK(report.argument == 7);
  int untouched = 1;
  for (int i = 0; i < 32; i++) untouched = untouched && x[i] == 1.5;
  CHECK(untouched);
  CHECK(nd_sampler_events(shared, 1, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, &report) == ND_OK);
  /* Components of several particles side by side, and nothing beyond. */
  CHECK(nd_sampler_events(shared, 1, 0, 4, 8, x, x + 4, NULL, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(nd_sampler_events(shared, 1, 0, 5, 8, y, NULL, NULL, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(memcmp(x, y, 4 * sizeof *x) == 0 && memcmp(x + 24, y + 24, 4 * sizeof *x) == 0);
  CHECK(y[5] == 1.5 && y[8 + 5] == 1.5 && y[29] == 1.5);
}

int main(void) {
  shared = make(NULL, 240, 100, NULL);
  if (shared == NULL) return 1;
  same_bits();
  kinematics(&all, 240, 100);
  codes();
  description();
  masses();
  refusals();
  nd_sampler_destroy(shared);
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}
