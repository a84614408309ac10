/* Searches, limits and contours from C99: numbers against hand calculations and references, and every refusal. Prints
 * 'N passed, N failed'. */
#include "check.h"

#include <math.h>
#include <stddef.h>
#include <stdlib.h>

static const double huge_radius = 1e12;

static nd_model *paper_model(nd_flavour flavour) {
  nd_model_options options;
  nd_model *model;
  nd_model_options_init(&options);
  options.preset = ND_PRESET_PAPER;
  options.flavour = flavour;
  CHECK(nd_model_create(&options, &model, NULL) == ND_OK);
  return model;
}

static nd_search *search_of(const nd_model *model, const nd_analysis_data *data) {
  nd_search *search;
  nd_report report = new_report();
  CHECK(nd_search_create_from(model, data, NULL, &search, &report) == ND_OK);
  CHECK(report.message[0] == 0 && report.argument == 0);
  return search;
}

/* No cuts and a detector that everything decays in. */
static nd_analysis_data plain_analysis(void) {
  nd_analysis_data data;
  CHECK(nd_analysis_data_init(ND_ANALYSIS_DELPHI, ND_PRESET_CORRECTED, &data, NULL) == ND_OK);
  data.x_min = 0;
  data.cos_max = 1;
  data.detector_radius = huge_radius;
  data.efficiency = 0.5;
  data.statistic = ND_STATISTIC_UPPER_LIMIT;
  data.threshold = 0.25;
  return data;
}

static nd_search_info describe(const nd_search *search) {
  nd_search_info info;
  memset(&info, 0x5a, sizeof info);
  info.struct_size = sizeof info;
  CHECK(nd_search_describe(search, &info, NULL) == ND_OK);
  CHECK(info.reserved == 0);
  return info;
}

static double relative(double a, double b) { return fabs(a / b - 1); }

/* sigma BR at d_gamma = 1 in pb, of N nubar and Nbar nu. */
static double photon_rate(const nd_model *model, double sqrt_s, double m_N) {
  double one = 1, Z, W, sigma, width, total;
  nd_model_coupling_ratios(model, &Z, &W, NULL);
  CHECK(nd_sigma_ee_N_nu(model, 1, &sqrt_s, &m_N, &one, &Z, &W, &sigma, NULL) == ND_OK);
  CHECK(nd_width_nu_gamma(model, 1, &m_N, &one, &width, NULL) == ND_OK);
  CHECK(nd_width_total(model, 1, &m_N, &one, &Z, &W, &total, NULL) == ND_OK);
  return 2 * sigma * ND_PICOBARN * width / total;
}

/* Rows of a plane summed up are what its rates give; without an output, an array, a threshold. */
static void reductions(void) {
  nd_search *search;
  nd_report report = new_report();
  CHECK(nd_search_create(NULL, ND_ANALYSIS_Z_INVISIBLE, NULL, &search, &report) == ND_OK);
  enum { MASSES = 5, COUPLINGS = 3000 };
  double m_N[MASSES] = {0.001, 0.01, -1, 0.1, 500}, d_gamma[COUPLINGS], maximum[MASSES], alone[MASSES];
  static double plane[MASSES * COUPLINGS];
  int64_t count[MASSES], argmax[MASSES], first[MASSES], last[MASSES], pieces[MASSES];
  for (int j = 0; j < COUPLINGS; j++) d_gamma[j] = pow(10, -7 + 6.0 * j / COUPLINGS);
  d_gamma[17] = NAN;
  CHECK(nd_search_rate_grid(search, MASSES, m_N, COUPLINGS, d_gamma, plane, NULL) == ND_OK);
  double threshold = describe(search).excluded_rate;
  CHECK(nd_search_reduce(search, MASSES, m_N, COUPLINGS, d_gamma, threshold, count, maximum, argmax, first, last,
                         &report) == ND_OK);
  CHECK(report.nan_count == COUPLINGS + MASSES - 1 && report.first_nan == 17);
  int seen = 0;
  for (int i = 0; i < MASSES; i++) {
    const double *row = plane + i * COUPLINGS;
    int64_t n = 0, best = -1, lowest = -1, highest = -1;
    for (int j = 0; j < COUPLINGS; j++) {
      if (row[j] >= threshold) n++, highest = j, lowest = lowest < 0 ? j : lowest;
      if (!isnan(row[j]) && (best < 0 || row[j] > row[best])) best = j;
    }
    seen += n > 0 && n < COUPLINGS;
    CHECK(count[i] == n && argmax[i] == best && first[i] == lowest && last[i] == highest);
    CHECK(best < 0 ? isnan(maximum[i]) : memcmp(&maximum[i], &row[best], sizeof(double)) == 0);
  }
  CHECK(seen >= 2 && count[4] == 0 && maximum[4] == 0 && argmax[4] == 0);
  /* Any output alone; pieces add up; no couplings at all. */
  CHECK(nd_search_reduce(search, MASSES, m_N, COUPLINGS, d_gamma, threshold, NULL, alone, NULL, NULL, NULL, NULL) == ND_OK);
  for (int i = 0; i < MASSES; i++) CHECK(memcmp(&alone[i], &maximum[i], sizeof(double)) == 0 || isnan(alone[i]));
  for (int i = 0; i < MASSES; i++) alone[i] = 0;
  for (int start = 0; start < COUPLINGS; start += 700) {
    int n = COUPLINGS - start < 700 ? COUPLINGS - start : 700;
    CHECK(nd_search_reduce(search, MASSES, m_N, n, d_gamma + start, threshold, pieces, NULL, NULL, NULL, NULL, NULL) == ND_OK);
    for (int i = 0; i < MASSES; i++) alone[i] += (double)pieces[i];
  }
  for (int i = 0; i < MASSES; i++) CHECK(alone[i] == (double)count[i]);
  CHECK(nd_search_reduce(search, 1, m_N, 0, NULL, 0, count, maximum, argmax, first, last, &report) == ND_OK);
  CHECK(count[0] == 0 && isnan(maximum[0]) && argmax[0] == -1 && first[0] == -1 && last[0] == -1);
  /* Every rate is at or above minus infinity, 0 at or above 0. */
  CHECK(nd_search_reduce(search, MASSES, m_N, COUPLINGS, d_gamma, -INFINITY, count, NULL, NULL, NULL, NULL, NULL) == ND_OK);
  CHECK(count[0] == COUPLINGS - 1 && count[2] == 0 && count[4] == COUPLINGS - 1);

  CHECK(nd_search_reduce(NULL, 1, m_N, 1, d_gamma, 0, count, NULL, NULL, NULL, NULL, &report) == ND_ERROR_NULL);
  CHECK(nd_search_reduce(search, -1, m_N, 1, d_gamma, 0, count, NULL, NULL, NULL, NULL, &report) == ND_ERROR_SIZE);
  CHECK(nd_search_reduce(search, 1, NULL, 1, d_gamma, 0, count, NULL, NULL, NULL, NULL, &report) == ND_ERROR_NULL &&
        report.argument == 3);
  CHECK(nd_search_reduce(search, 1, m_N, 1, NULL, 0, count, NULL, NULL, NULL, NULL, &report) == ND_ERROR_NULL &&
        report.argument == 5);
  CHECK(nd_search_reduce(search, 1, m_N, 1, d_gamma, NAN, count, NULL, NULL, NULL, NULL, &report) == ND_ERROR_PARAMETER &&
        report.argument == 6 && mentions(&report, "threshold is nan"));
  CHECK(nd_search_reduce(search, 2, m_N, 2, d_gamma, 0, count, d_gamma, NULL, NULL, NULL, &report) == ND_ERROR_OVERLAP &&
        report.argument == 8);
  CHECK(nd_search_reduce(search, 2, m_N, 2, d_gamma, 0, count, NULL, count, NULL, NULL, &report) == ND_ERROR_OVERLAP);
  nd_search_destroy(search);
}

/* 1 - e^-1 and so on by hand, the edges, what is refused. */
static void spectrum_sums(void) {
  double weight[] = {2, -1}, near[] = {0, 1}, far[] = {1, INFINITY}, x[20], out[20], single;
  for (int i = 0; i < 20; i++) x[i] = 0.25 * i;
  nd_report report = new_report();
  CHECK(nd_spectrum_sum(2, weight, near, far, 20, x, out, &report) == ND_OK && report.nan_count == 0);
  for (int i = 0; i < 20; i++) {
    double expected = -2 * expm1(-x[i]) - exp(-x[i]);
    CHECK(fabs(out[i] - expected) <= 2e-15);
    CHECK(nd_spectrum_sum(2, weight, near, far, 1, &x[i], &single, NULL) == ND_OK);
    CHECK(memcmp(&single, &out[i], sizeof single) == 0);
  }
  CHECK(out[0] == -1);
  double edges[] = {NAN, -1, INFINITY, 0, 1e308};
  CHECK(nd_spectrum_sum(2, weight, near, far, 5, edges, edges, &report) == ND_OK);
  CHECK(report.nan_count == 3 && report.first_nan == 0 && isnan(edges[2]) && edges[3] == -1 && edges[4] == 2);
  CHECK(nd_spectrum_sum(0, NULL, NULL, NULL, 2, x, out, &report) == ND_OK && out[0] == 0 && out[1] == 0);
  CHECK(nd_spectrum_sum(2, weight, near, far, 0, NULL, NULL, &report) == ND_OK);
  weight[1] = NAN;
  CHECK(nd_spectrum_sum(2, weight, near, far, 2, x, out, &report) == ND_OK && report.nan_count == 2);
  weight[1] = INFINITY;
  out[0] = -7;
  CHECK(nd_spectrum_sum(2, weight, near, far, 2, x, out, &report) == ND_ERROR_PARAMETER && out[0] == -7);
  CHECK(report.argument == 2 && mentions(&report, "weight[1] is inf; a finite number is needed"));
  weight[1] = 1;
  near[0] = -1e-300;
  CHECK(nd_spectrum_sum(2, weight, near, far, 2, x, out, &report) == ND_ERROR_PARAMETER && report.argument == 3);
  near[0] = 1.5;
  CHECK(nd_spectrum_sum(2, weight, near, far, 2, x, out, &report) == ND_ERROR_PARAMETER && report.argument == 4 &&
        mentions(&report, "far[0] is 1; a number >= near is needed"));
  near[0] = 0;
  CHECK(nd_spectrum_sum(-2, weight, near, far, 2, x, out, &report) == ND_ERROR_SIZE && report.argument == 1);
  CHECK(nd_spectrum_sum(2, weight, near, far, -2, x, out, &report) == ND_ERROR_SIZE && report.argument == 5);
  CHECK(nd_spectrum_sum(2, NULL, near, far, 2, x, out, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_spectrum_sum(2, weight, NULL, far, 2, x, out, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_spectrum_sum(2, weight, near, NULL, 2, x, out, &report) == ND_ERROR_NULL && report.argument == 4);
  CHECK(nd_spectrum_sum(2, weight, near, far, 2, NULL, out, &report) == ND_ERROR_NULL && report.argument == 6);
  CHECK(nd_spectrum_sum(2, weight, near, far, 2, x, NULL, &report) == ND_ERROR_NULL && report.argument == 7);
  CHECK(nd_spectrum_sum(2, weight, near, far, 2, x, far, &report) == ND_ERROR_OVERLAP && report.argument == 7);
  CHECK(nd_spectrum_sum(2, weight, near, far, 3, x, x + 1, &report) == ND_ERROR_OVERLAP);
}

/* Without cuts and decay lengths a rate is 2 sigma BR, and a limit the square root of a ratio. */
static void rates(void) {
  nd_analysis_data data = plain_analysis();
  nd_search *search = search_of(NULL, &data);
  nd_search_info info = describe(search);
  CHECK(info.sqrt_s == 205.4 && info.reach == 205.4 && info.rate_unit == ND_RATE_PICOBARN);
  CHECK(info.excluded_rate == 0.25 && isnan(info.background));
  double m_N[] = {20, 20, 100, 150}, d_gamma[] = {1e-5, 2e-5, 3e-6, 1e-4}, out[4], grid[16];
  nd_report report = new_report();
  CHECK(nd_search_rate(search, 4, m_N, d_gamma, out, &report) == ND_OK && report.nan_count == 0);
  for (int i = 0; i < 4; i++)
    CHECK(relative(out[i], 0.5 * photon_rate(NULL, 205.4, m_N[i]) * d_gamma[i] * d_gamma[i]) < 1e-11);
  CHECK(nd_search_rate_grid(search, 4, m_N, 4, d_gamma, grid, &report) == ND_OK);
  for (int i = 0; i < 4; i++) CHECK(memcmp(&grid[5 * i], &out[i], sizeof(double)) == 0);

  double lower[4], upper[4];
  int64_t count[4];
  int32_t below[4], above[4], completeness[4];
  CHECK(nd_search_limits(search, 4, m_N, 1, count, lower, upper, below, above, completeness, &report) == ND_OK);
  for (int i = 0; i < 4; i++) {
    CHECK(count[i] == 1 && below[i] == ND_EDGE_ROOT && above[i] == ND_EDGE_OPEN && isinf(upper[i]));
    CHECK(completeness[i] == ND_COMPLETE);
    CHECK(relative(lower[i], sqrt(0.25 / (0.5 * photon_rate(NULL, 205.4, m_N[i])))) < 1e-11);
  }

  /* In place, and the edges of the domain. */
  double masses[] = {20, 20, 300, -1, 20, 0, 20, INFINITY}, couplings[] = {1e-5, 0, 1e-5, 1e-5, NAN, 1, INFINITY, 1};
  CHECK(nd_search_rate(search, 8, masses, couplings, masses, &report) == ND_OK);
  CHECK(masses[0] == out[0] && masses[1] == 0 && masses[2] == 0);
  for (int i = 3; i < 8; i++) CHECK(isnan(masses[i]));
  CHECK(report.nan_count == 5 && report.first_nan == 3);
  nd_search_destroy(search);
}

static double excluded(nd_analysis_data data) {
  nd_search *search = search_of(NULL, &data);
  double rate = describe(search).excluded_rate;
  nd_search_destroy(search);
  return rate;
}

/* What each statistic excludes, by hand. */
static void statistics(void) {
  nd_analysis_data data = plain_analysis();
  data.statistic = ND_STATISTIC_CHI2;
  data.threshold = 4;
  data.measured = 1.5, data.expected = 1.25, data.uncertainty = 0.5;
  CHECK(relative(excluded(data), 1.25) < 1e-15); /* 0.5 (2 + 0.5) */
  data.statistic = ND_STATISTIC_DELTA_CHI2;
  CHECK(relative(excluded(data), 1.25) < 1e-15);
  data.measured = data.expected;
  data.statistic = ND_STATISTIC_GAUSSIAN_CLS;
  data.threshold = 0.95;
  CHECK(relative(excluded(data), 0.5 * 1.959963984540054) < 1e-14); /* 2 Phi(-s/0.5) = 0.05 */

  data.luminosity = 3;
  data.background = 25;
  data.statistic = ND_STATISTIC_S2_OVER_B;
  data.threshold = 4;
  CHECK(relative(excluded(data), 10) < 1e-15);
  data.relative_uncertainty = 0.2; /* sigma_B^2 = 25 */
  CHECK(relative(excluded(data), sqrt(200)) < 1e-15);
  data.relative_uncertainty = 0;
  data.statistic = ND_STATISTIC_S_OVER_SQRT_S_PLUS_B;
  data.threshold = 2;
  CHECK(relative(excluded(data), 2 + sqrt(104)) < 1e-15); /* S^2 - 4 S - 100 = 0 */
  data.statistic = ND_STATISTIC_ASIMOV;
  double s = excluded(data);
  CHECK(relative(2 * ((s + 25) * log1p(s / 25) - s), 4) < 1e-12);
  data.background = data.observed = 0;
  data.threshold = 0.9;
  data.statistic = ND_STATISTIC_POISSON;
  CHECK(relative(excluded(data), log(10)) < 1e-12);
  data.statistic = ND_STATISTIC_CLS;
  CHECK(relative(excluded(data), log(10)) < 1e-12);
  data.observed = 1;
  s = excluded(data);
  CHECK(relative(exp(-s) * (1 + s), 0.1) < 1e-12);
  data.statistic = ND_STATISTIC_ASYMPTOTIC_CLS;
  data.background = 100;
  data.observed = NAN;
  CHECK(excluded(data) > 10 && excluded(data) < 20); /* about 1.64 sigma of 100 */

  nd_search *search = search_of(NULL, &data);
  nd_search_info info = describe(search);
  double m_N = 50, d = 1e-5, events;
  CHECK(info.rate_unit == ND_RATE_EVENTS && info.background == 100);
  CHECK(nd_search_rate(search, 1, &m_N, &d, &events, NULL) == ND_OK);
  CHECK(relative(events, 3000 * 0.5 * d * d * photon_rate(NULL, 205.4, m_N)) < 1e-11); /* 3 fb^-1 */
  nd_search_destroy(search);

  CHECK(nd_analysis_data_init(ND_ANALYSIS_Z_INVISIBLE, ND_PRESET_CORRECTED, &data, NULL) == ND_OK);
  CHECK(data.sqrt_s == 0 && data.production == ND_PRODUCTION_Z_DECAY && data.signature == ND_SIGNATURE_INVISIBLE);
  data.statistic = ND_STATISTIC_UPPER_LIMIT_OF_GAMMA_Z;
  data.threshold = 0.01;
  search = search_of(NULL, &data);
  info = describe(search);
  nd_electroweak electroweak;
  nd_model_electroweak(NULL, &electroweak, NULL);
  CHECK(info.rate_unit == ND_RATE_GEV && info.reach == electroweak.M_Z && info.sqrt_s == electroweak.M_Z);
  CHECK(relative(info.excluded_rate, 0.01 * electroweak.Gamma_Z) < 1e-15);
  nd_search_destroy(search);
}

/* Cuts, detector, flavours and radiation reach the rate. */
static void options(void) {
  nd_analysis_data data = plain_analysis();
  nd_search_options o;
  CHECK(nd_search_options_init(NULL) == ND_ERROR_NULL);
  CHECK(nd_search_options_init(&o) == ND_OK && o.struct_size == (int64_t)sizeof o);
  nd_model *model = paper_model(ND_FLAVOUR_MU);
  double m_N = 20, d = 1e-5, plain, other;
  nd_search *search = search_of(model, &data);
  CHECK(nd_search_rate(search, 1, &m_N, &d, &plain, NULL) == ND_OK);
  nd_search_destroy(search);

  /* Two equal flavours: twice the production, and the same branching ratio far below the thresholds. */
  o.coupling_mu = o.coupling_tau = 1;
  CHECK(nd_search_create_from(model, &data, &o, &search, NULL) == ND_OK);
  CHECK(nd_search_rate(search, 1, &m_N, &d, &other, NULL) == ND_OK && relative(other, 2 * plain) < 1e-12);
  nd_search_destroy(search);
  o.coupling_tau = 0;
  o.coupling_mu = 3;
  CHECK(nd_search_create_from(model, &data, &o, &search, NULL) == ND_OK);
  CHECK(nd_search_rate(search, 1, &m_N, &d, &other, NULL) == ND_OK && relative(other, 9 * plain) < 1e-12);
  nd_search_destroy(search);

  /* In a small sphere the fraction 1 - exp(-l/l_dec) decays. */
  nd_search_options_init(&o);
  o.detector_radius = 0.001;
  double one = 1, Z, W, width, momentum, length, sqrt_s = 205.4, small = 1e-9;
  nd_model_coupling_ratios(model, &Z, &W, NULL);
  nd_width_total(model, 1, &m_N, &one, &Z, &W, &width, NULL);
  nd_momentum_N(model, 1, &sqrt_s, &m_N, &momentum, NULL);
  width *= small * small;
  nd_decay_length(model, 1, &m_N, &width, &momentum, &length, NULL);
  CHECK(nd_search_create_from(model, &data, &o, &search, NULL) == ND_OK);
  CHECK(nd_search_rate(search, 1, &m_N, &small, &other, NULL) == ND_OK);
  CHECK(relative(other, plain * (small / d) * (small / d) * -expm1(-0.001 / length)) < 1e-10);
  nd_search_destroy(search);
  /* A cylinder is between the spheres inside and around it. */
  double bounds[2], radii[] = {0.001, 0.002 * sqrt(1.25)};
  for (int i = 0; i < 2; i++) {
    o.detector_radius = radii[i];
    CHECK(nd_search_create_from(model, &data, &o, &search, NULL) == ND_OK);
    nd_search_rate(search, 1, &m_N, &small, &bounds[i], NULL);
    nd_search_destroy(search);
  }
  o.detector_radius = 0.001;
  o.detector_half_length = 0.002;
  CHECK(nd_search_create_from(model, &data, &o, &search, NULL) == ND_OK);
  CHECK(nd_search_rate(search, 1, &m_N, &small, &other, NULL) == ND_OK && other > bounds[0] && other < bounds[1]);
  nd_search_destroy(search);

  /* An isotropic photon without a cut on its energy: |cos| < c leaves the fraction c for N at rest (nearly). */
  m_N = 205.3;
  data.cos_max = 0.6;
  nd_search *with_cut = search_of(model, &data);
  data.cos_max = 1;
  search = search_of(model, &data);
  nd_search_rate(with_cut, 1, &m_N, &d, &other, NULL);
  nd_search_rate(search, 1, &m_N, &d, &plain, NULL);
  CHECK(relative(other, 0.6 * plain) < 1e-5);
  nd_search_destroy(with_cut);
  /* And a veto of all its energies leaves nothing. */
  data.veto_count = 2;
  data.veto[0][0] = 10, data.veto[0][1] = 20;
  data.veto[1][0] = 90, data.veto[1][1] = 110;
  with_cut = search_of(model, &data);
  nd_search_rate(with_cut, 1, &m_N, &d, &other, NULL);
  CHECK(other == 0);
  nd_search_destroy(with_cut);
  nd_search_destroy(search);
  data.veto_count = 0;

  /* On the Z peak radiation costs about a quarter of the cross section. */
  m_N = 10;
  data.sqrt_s = 0;
  nd_search_options_init(&o);
  search = search_of(model, &data);
  nd_search_rate(search, 1, &m_N, &d, &plain, NULL);
  nd_search_destroy(search);
  o.initial_state_radiation = 1;
  CHECK(nd_search_create_from(model, &data, &o, &search, NULL) == ND_OK);
  nd_search_rate(search, 1, &m_N, &d, &other, NULL);
  CHECK(other / plain > 0.7 && other / plain < 0.78);
  nd_search_destroy(search);
  nd_model_destroy(model);
}

/* Bundled analyses: references (Tests/References/limits), and their data give the same search. */
static void bundled(void) {
  static const struct {
    nd_analysis analysis;
    double m_N, lower, upper;
  } rows[] = {
    {ND_ANALYSIS_OPAL, 0.001, 0.00378126440727912987913276, INFINITY},
    {ND_ANALYSIS_OPAL, 10, 0.00004254249560785738467015618, INFINITY},
    {ND_ANALYSIS_OPAL, 85, 0.0001545759538186739086309263, INFINITY},
  };
  nd_model *model = paper_model(ND_FLAVOUR_E);
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    nd_search *search;
    double lower, upper;
    int64_t count;
    CHECK(nd_search_create(model, rows[i].analysis, NULL, &search, NULL) == ND_OK);
    CHECK(nd_search_limits(search, 1, &rows[i].m_N, 1, &count, &lower, &upper, NULL, NULL, NULL, NULL) == ND_OK);
    CHECK(count == 1 && relative(lower, rows[i].lower) < 1e-12 && upper == rows[i].upper);
    nd_search_destroy(search);
  }
  double m_N[] = {0.001, 0.01, 10, 80, 170};
  for (int32_t analysis = ND_ANALYSIS_OPAL; analysis <= ND_ANALYSIS_FCC_EE_TT; analysis++)
    for (int paper = 0; paper < 2; paper++) {
      nd_search *search, *copy;
      nd_analysis_data data;
      double lower[2][5], upper[2][5];
      int64_t count[2][5];
      const nd_model *m = paper ? model : NULL;
      CHECK(nd_search_create(m, analysis, NULL, &search, NULL) == ND_OK);
      CHECK(nd_analysis_data_init(analysis, paper ? ND_PRESET_PAPER : ND_PRESET_CORRECTED, &data, NULL) == ND_OK);
      CHECK(nd_search_create_from(m, &data, NULL, &copy, NULL) == ND_OK);
      nd_search_info a = describe(search), b = describe(copy);
      CHECK(memcmp(&a, &b, sizeof a) == 0 && a.excluded_rate > 0);
      CHECK(nd_search_limits(search, 5, m_N, 1, count[0], lower[0], upper[0], NULL, NULL, NULL, NULL) == ND_OK);
      CHECK(nd_search_limits(copy, 5, m_N, 1, count[1], lower[1], upper[1], NULL, NULL, NULL, NULL) == ND_OK);
      CHECK(memcmp(lower[0], lower[1], sizeof lower[0]) == 0 && memcmp(upper[0], upper[1], sizeof upper[0]) == 0);
      nd_search_destroy(search);
      nd_search_destroy(copy);
    }
  nd_model_destroy(model);
}

/* Rows, edges and counts of nd_search_limits. */
static void limits(void) {
  nd_search *search;
  nd_report report = new_report();
  double m_N[] = {0.001, 200, -1, 0.05}, lower[8], upper[8];
  int64_t count[4];
  int32_t below[8], above[8], completeness[4];
  CHECK(nd_search_create(NULL, ND_ANALYSIS_Z_INVISIBLE, NULL, &search, &report) == ND_OK);
  CHECK(nd_search_limits(search, 4, m_N, 2, count, lower, upper, below, above, completeness, &report) == ND_OK);
  CHECK(count[0] == 1 && count[1] == 0 && count[2] == 0);
  CHECK(report.nan_count == 1 && report.first_nan == 2 && report.message[0] == 0);
  CHECK(below[0] == ND_EDGE_ROOT && lower[0] > 0 && lower[0] < upper[0]);
  CHECK(below[1] == ND_EDGE_NONE && above[1] == ND_EDGE_NONE && isnan(lower[1]) && isnan(upper[1]));
  for (int k = 2; k < 6; k++) CHECK(isnan(lower[k]) && isnan(upper[k]) && above[k] == ND_EDGE_NONE);
  CHECK(completeness[0] == ND_COMPLETE && completeness[1] == ND_COMPLETE);
  /* Counting only, and what a too small max_intervals says. */
  CHECK(nd_search_limits(search, 4, m_N, 0, count, NULL, NULL, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(count[0] == 1 && count[1] == 0 && mentions(&report, "index 0") && mentions(&report, "up to 1"));
  /* Upper edges beyond the range: a light N is never short-lived. */
  double light = 1e-4;
  CHECK(nd_search_limits(search, 1, &light, 1, count, lower, upper, below, above, NULL, NULL) == ND_OK);
  CHECK(above[0] == ND_EDGE_BEYOND_RANGE && isinf(upper[0]));
  /* Any order and number of masses: the same bits. */
  double many[600], single, many_lower[600], many_upper[600];
  int64_t many_count[600];
  for (int i = 0; i < 600; i++) many[i] = 0.03 * (1 + (i * 7) % 600) / 600;
  CHECK(nd_search_limits(search, 600, many, 1, many_count, many_lower, many_upper, NULL, NULL, NULL, NULL) == ND_OK);
  for (int i = 0; i < 600; i += 37) {
    CHECK(nd_search_limits(search, 1, &many[i], 1, count, &single, upper, NULL, NULL, NULL, NULL) == ND_OK);
    CHECK(memcmp(&single, &many_lower[i], sizeof single) == 0 && memcmp(upper, &many_upper[i], sizeof single) == 0);
  }
  nd_search_destroy(search);
  nd_search_destroy(NULL);
}

/* The invisible width: two crossings that merge where N gets too short-lived. */
static void contours(void) {
  enum { N = 60 };
  nd_search *search;
  nd_contour *contour;
  nd_report report = new_report();
  double m_N[N], lower[N], upper[N];
  int64_t count[N];
  for (int i = 0; i < N; i++) m_N[i] = 0.002 * pow(1.1, i);
  CHECK(nd_search_create(NULL, ND_ANALYSIS_Z_INVISIBLE, NULL, &search, NULL) == ND_OK);
  CHECK(nd_search_limits(search, N, m_N, 1, count, lower, upper, NULL, NULL, NULL, NULL) == ND_OK);
  CHECK(nd_contour_create(search, N, m_N, NULL, NULL, &contour, &report) == ND_OK && report.message[0] == 0);
  double limit = describe(search).excluded_rate;
  nd_contour_info info;
  info.struct_size = sizeof info;
  CHECK(nd_contour_describe(contour, &info, &report) == ND_OK);
  CHECK(info.branch_count == 1 && info.fold_count == 1 && info.column_count >= N && info.unresolved_count == 0);
  nd_branch branch;
  branch.struct_size = sizeof branch;
  CHECK(nd_contour_branch(contour, 0, &branch, &report) == ND_OK);
  CHECK(branch.closed == 0 && branch.excluded_side == ND_SIDE_LEFT && branch.point_count > 20);
  CHECK(branch.start == ND_END_AXIS && (branch.end == ND_END_AXIS || branch.end == ND_END_COUPLING));
  int64_t n = branch.point_count;
  double *m = malloc(n * sizeof *m), *d = malloc(n * sizeof *d), *rate = malloc(n * sizeof *rate);
  CHECK(nd_contour_points(contour, 0, n, m, d, &report) == ND_OK);
  CHECK(nd_search_rate(search, n, m, d, rate, &report) == ND_OK && report.nan_count == 0);
  int64_t on_axis = 0, turns = 0;
  for (int64_t i = 0; i < n; i++) {
    CHECK(relative(rate[i], limit) < 1e-9);
    for (int k = 0; k < N; k++)
      if (m[i] == m_N[k]) on_axis += count[k] == 1 && (d[i] == lower[k] || d[i] == upper[k]);
    if (i == 0 || i + 1 == n) continue;
    /* Excluded is what is on the left: above where masses rise, below where they fall. */
    double there, probe = d[i];
    if (m[i - 1] < m[i] && m[i] < m[i + 1]) probe *= 1 + 1e-7;
    else if (m[i - 1] > m[i] && m[i] > m[i + 1]) probe *= 1 - 1e-7;
    else turns++;
    CHECK(nd_search_rate(search, 1, &m[i], &probe, &there, NULL) == ND_OK);
    CHECK(probe == d[i] || there > rate[i]);
  }
  int64_t edges = 0;
  for (int k = 0; k < N; k++) edges += count[k] * (upper[k] < 1 ? 2 : 1);
  CHECK(on_axis == edges && edges > 20 && turns == 1);
  free(m);
  free(d);
  free(rate);

  /* A x exp(-a x) = 1 with a double root: a x = 1, A = e a. */
  double fold_m, fold_d, at_fold, tiny = 1e-9, at_tiny, one = 1, Z, W, width, momentum, length;
  int32_t upwards, between;
  CHECK(nd_contour_folds(contour, 1, &fold_m, &fold_d, &upwards, &between, &report) == ND_OK);
  CHECK(upwards == 0 && between == 1);
  nd_model_coupling_ratios(NULL, &Z, &W, NULL);
  nd_width_total(NULL, 1, &fold_m, &one, &Z, &W, &width, NULL);
  nd_electroweak electroweak;
  nd_model_electroweak(NULL, &electroweak, NULL);
  nd_momentum_N(NULL, 1, &electroweak.M_Z, &fold_m, &momentum, NULL);
  nd_decay_length(NULL, 1, &fold_m, &width, &momentum, &length, NULL);
  CHECK(relative(fold_d, sqrt(length)) < 1e-7); /* the sphere of 1 m is one decay length */
  CHECK(nd_search_rate(search, 1, &fold_m, &tiny, &at_tiny, NULL) == ND_OK);
  CHECK(nd_search_rate(search, 1, &fold_m, &fold_d, &at_fold, NULL) == ND_OK && relative(at_fold, limit) < 1e-9);
  CHECK(relative(at_tiny / (tiny * tiny) * length, exp(1) * limit) < 1e-8);
  CHECK(nd_contour_folds(contour, 1, &fold_m, &fold_d, NULL, NULL, &report) == ND_OK);
  nd_contour_destroy(contour);
  nd_contour_destroy(NULL);

  /* A search whose limit has no second crossing ends at its reach. */
  nd_search_destroy(search);
  double up_to_reach[] = {10, 50, 80, 91, 91.18, 95};
  CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, NULL, &search, NULL) == ND_OK);
  CHECK(nd_contour_create(search, 6, up_to_reach, NULL, NULL, &contour, NULL) == ND_OK);
  CHECK(nd_contour_describe(contour, &info, NULL) == ND_OK && info.branch_count == 1 && info.fold_count == 0);
  CHECK(nd_contour_branch(contour, 0, &branch, NULL) == ND_OK && branch.start == ND_END_AXIS);
  CHECK(branch.end == ND_END_COUPLING || branch.end == ND_END_OUT_OF_REACH);
  nd_contour_destroy(contour);
  /* No masses, no branches. */
  CHECK(nd_contour_create(search, 0, NULL, NULL, NULL, &contour, NULL) == ND_OK);
  CHECK(nd_contour_describe(contour, &info, NULL) == ND_OK && info.branch_count == 0 && info.fold_count == 0);
  CHECK(nd_contour_folds(contour, 0, NULL, NULL, NULL, NULL, NULL) == ND_OK);
  nd_contour_destroy(contour);
  nd_search_destroy(search);
}

/* The first interval at one mass. */
static double lower_limit(const nd_search *search, double m_N) {
  int64_t count;
  double lower, upper;
  CHECK(nd_search_limits(search, 1, &m_N, 1, &count, &lower, &upper, NULL, NULL, NULL, NULL) == ND_OK && count == 1);
  return lower;
}

static void ratios(void) {
  /* At 0.1 GeV the invisible width excludes an island around the ratio at which d_gamma vanishes. */
  nd_report report = new_report();
  enum { N = 161 };
  double ratio[N], lower[N], upper[N], lower_at[1], upper_at[1];
  int64_t count[N], count_at;
  int32_t completeness[N];
  nd_search *search;
  nd_contour *contour;
  nd_contour_info info;
  nd_branch branch;
  for (int i = 0; i < N; i++) ratio[i] = -8 + 0.1 * i;
  info.struct_size = sizeof info;
  branch.struct_size = sizeof branch;
  CHECK(nd_search_create(NULL, ND_ANALYSIS_Z_INVISIBLE, NULL, &search, NULL) == ND_OK);
  CHECK(nd_search_limits_over_ratio(search, 0.1, N, ratio, 1, count, lower, upper, NULL, NULL, completeness, &report)
        == ND_OK);
  CHECK(report.nan_count == 0);
  int64_t excluded = 0;
  for (int i = 0; i < N; i++) {
    excluded += count[i];
    CHECK(completeness[i] == ND_COMPLETE && (count[i] == 1) == (ratio[i] > -4.5931 && ratio[i] < -2.9707));
    /* The same as a model with this ratio. */
    nd_model_options options;
    nd_model *model;
    nd_search *at;
    nd_model_options_init(&options);
    options.coupling = ND_COUPLING_RATIO;
    options.coupling_first = ratio[i];
    CHECK(nd_model_create(&options, &model, NULL) == ND_OK);
    CHECK(nd_search_create(model, ND_ANALYSIS_Z_INVISIBLE, NULL, &at, NULL) == ND_OK);
    double m_N = 0.1;
    CHECK(nd_search_limits(at, 1, &m_N, 1, &count_at, lower_at, upper_at, NULL, NULL, NULL, NULL) == ND_OK);
    CHECK(count_at == count[i] && (count_at == 0 || (lower_at[0] == lower[i] && upper_at[0] == upper[i])));
    nd_search_destroy(at);
    nd_model_destroy(model);
  }
  CHECK(excluded == 16);
  CHECK(nd_contour_create_over_ratio(search, 0.1, N, ratio, NULL, NULL, &contour, &report) == ND_OK);
  CHECK(nd_contour_describe(contour, &info, NULL) == ND_OK && info.branch_count == 1 && info.fold_count == 2);
  CHECK(nd_contour_branch(contour, 0, &branch, NULL) == ND_OK && branch.closed == 1 && branch.start == ND_END_CLOSED);
  double a[512], d[512], area = 0;
  CHECK(branch.end == ND_END_CLOSED && branch.point_count > 40 && branch.point_count <= 512);
  CHECK(nd_contour_points(contour, 0, branch.point_count, a, d, &report) == ND_OK);
  int found = 0;
  for (int64_t k = 0, n = branch.point_count; k < n; k++) {
    int64_t next = (k + 1) % n;
    area += 0.5 * (a[k] * log(d[next]) - a[next] * log(d[k]));
    for (int i = 0; i < N; i++) found += count[i] == 1 && a[k] == ratio[i] && (d[k] == lower[i] || d[k] == upper[i]);
  }
  CHECK(area > 0);             /* the excluded side, the inside, is on the left */
  CHECK(found == 2 * excluded); /* with the bits of the intervals */
  nd_contour_destroy(contour);
  CHECK(nd_search_limits_over_ratio(search, -1, 1, ratio, 1, count, lower, upper, NULL, NULL, NULL, &report)
        == ND_ERROR_PARAMETER && report.argument == 2 && mentions(&report, "m_N is -1"));
  CHECK(nd_search_limits_over_ratio(NULL, 1, 1, ratio, 1, count, lower, upper, NULL, NULL, NULL, &report)
        == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_search_limits_over_ratio(search, 1, 1, ratio, 1, count, lower, NULL, NULL, NULL, NULL, &report)
        == ND_ERROR_NULL && report.argument == 8);
  double nan = NAN, falling[] = {1, 0}, infinite[] = {1, INFINITY};
  CHECK(nd_search_limits_over_ratio(search, 1, 1, &nan, 1, count, lower, upper, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(report.nan_count == 1 && report.first_nan == 0 && count[0] == 0);
  CHECK(nd_search_limits_over_ratio(search, 0.1, 2, infinite, 1, count, lower, upper, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(report.nan_count == 0);
  CHECK(nd_contour_create_over_ratio(search, 0.1, 2, falling, NULL, NULL, &contour, &report) == ND_ERROR_PARAMETER);
  CHECK(report.argument == 4 && mentions(&report, "ratio[1] is 0") && contour == NULL);
  CHECK(nd_contour_create_over_ratio(search, 0.1, 2, infinite, NULL, NULL, &contour, &report) == ND_ERROR_PARAMETER);
  CHECK(nd_contour_create_over_ratio(search, INFINITY, 2, ratio, NULL, NULL, &contour, &report) == ND_ERROR_PARAMETER);
  CHECK(report.argument == 2);
  nd_search_destroy(search);
}

static void expectations(void) {
  nd_report report = new_report();
  nd_search *search, *expected, *upper_limit;
  nd_search_info info, about;
  info.struct_size = about.struct_size = sizeof info;
  CHECK(nd_search_create(NULL, ND_ANALYSIS_CEPC_H, NULL, &search, NULL) == ND_OK);
  CHECK(nd_search_describe(search, &info, NULL) == ND_OK);
  double median = lower_limit(search, 100), last = 0;
  for (int sigmas = -1; sigmas <= 2; sigmas++) {
    CHECK(nd_search_expected(search, sigmas, &expected, &report) == ND_OK);
    CHECK(nd_search_describe(expected, &about, NULL) == ND_OK && about.background == info.background);
    /* S^2/B = 2.71 in the median; S is Gaussian with the spread of the background. */
    CHECK(relative(about.excluded_rate, (sqrt(2.71) + sigmas) * sqrt(info.background)) < 1e-12);
    double lower = lower_limit(expected, 100);
    CHECK(lower > last && (sigmas == 0) == (lower == median));
    last = lower;
    nd_search_destroy(expected);
  }
  CHECK(nd_search_expected(search, -2, &expected, &report) == ND_ERROR_PARAMETER && expected == NULL);
  CHECK(report.argument == 2 && mentions(&report, "the excluded rate is 0"));
  CHECK(nd_search_expected(search, 3, &expected, &report) == ND_ERROR_ENUM && mentions(&report, "sigmas is 3"));
  CHECK(nd_search_expected(NULL, 0, &expected, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_search_expected(search, 0, NULL, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, NULL, &upper_limit, NULL) == ND_OK);
  CHECK(nd_search_expected(upper_limit, 0, &expected, &report) == ND_ERROR_PARAMETER && report.argument == 1);
  CHECK(mentions(&report, "upper limit"));
  nd_search_destroy(upper_limit);
  nd_search_destroy(search);
}

static void combinations(void) {
  nd_report report = new_report();
  nd_search_info info;
  nd_contour *contour;
  nd_contour_info about;
  info.struct_size = sizeof info;
  about.struct_size = sizeof about;
  nd_analysis_data data;
  nd_analysis_data_init(ND_ANALYSIS_CEPC_H, ND_PRESET_CORRECTED, &data, NULL);
  data.statistic = ND_STATISTIC_ASYMPTOTIC_CLS;
  data.threshold = 0.9;
  nd_search *alone = search_of(NULL, &data), *combined, *other;
  const nd_search *both[2] = {alone, NULL};
  /* One search combined is itself, by another way. */
  CHECK(nd_search_combine(1, both, 0.9, &combined, &report) == ND_OK);
  double m_N = 100, one = lower_limit(alone, 100), d;
  CHECK(relative(lower_limit(combined, 100), one) < 1e-10);
  CHECK(nd_search_rate(combined, 1, &m_N, &one, &d, &report) == ND_ERROR_PARAMETER && report.argument == 1);
  CHECK(mentions(&report, "search is a combination"));
  CHECK(nd_search_describe(combined, &info, &report) == ND_ERROR_PARAMETER);
  CHECK(nd_search_expected(combined, 0, &other, &report) == ND_ERROR_PARAMETER);
  both[1] = combined;
  CHECK(nd_search_combine(2, both, 0.9, &other, &report) == ND_ERROR_PARAMETER && other == NULL);
  CHECK(report.argument == 2 && mentions(&report, "searches[1]"));
  nd_search_destroy(combined);
  /* Twice the same counts are twice the luminosity. */
  both[1] = alone;
  CHECK(nd_search_combine(2, both, 0.9, &combined, &report) == ND_OK);
  data.luminosity *= 2;
  nd_search *twice = search_of(NULL, &data);
  CHECK(relative(lower_limit(combined, 100), lower_limit(twice, 100)) < 1e-10);
  double masses[] = {50, 80, 100, 150};
  CHECK(nd_contour_create(combined, 4, masses, NULL, NULL, &contour, &report) == ND_OK);
  CHECK(nd_contour_describe(contour, &about, NULL) == ND_OK && about.branch_count == 1 && about.unresolved_count == 0);
  nd_contour_destroy(contour);
  /* An expectation of a search is not combined in its place. */
  CHECK(nd_search_expected(alone, 1, &other, &report) == ND_OK);
  both[1] = other;
  nd_search *refused = alone;
  CHECK(nd_search_combine(2, both, 0.9, &refused, &report) == ND_ERROR_PARAMETER && refused == NULL);
  CHECK(report.argument == 2 && mentions(&report, "an expectation"));
  nd_search_destroy(other);
  both[1] = alone;
  double ratios[] = {-1, 0, 1}, lower[3], upper[3];
  int64_t count[3];
  CHECK(nd_search_limits_over_ratio(combined, 100, 3, ratios, 1, count, lower, upper, NULL, NULL, NULL, NULL) == ND_OK);
  CHECK(count[1] == 1 && lower[1] == lower_limit(combined, 100)); /* scenario I is a = 0 */
  nd_search_destroy(twice);
  nd_search_destroy(combined);

  /* Beams of the parts may differ, also over the ratio; N may not. */
  nd_model_options options;
  nd_model *models[2];
  nd_search *parts[2];
  double at[2];
  for (int k = 0; k < 2; k++) {
    for (int i = 0; i < 2; i++) {
      nd_model_options_init(&options);
      options.coupling = ND_COUPLING_RATIO;
      options.coupling_first = k == 0 ? 0.5 : 2;
      options.polarisation_electron = i == 0 ? 0.8 : -0.8;
      CHECK(nd_model_create(&options, &models[i], NULL) == ND_OK);
      CHECK(nd_search_create_from(models[i], &data, NULL, &parts[i], NULL) == ND_OK);
      nd_model_destroy(models[i]);
    }
    const nd_search *pair[2] = {parts[0], parts[1]};
    double ratio = 0.5, end;
    CHECK(nd_search_combine(2, pair, 0.9, &combined, &report) == ND_OK);
    CHECK(nd_search_limits_over_ratio(combined, 100, 1, &ratio, 1, count, &at[k], &end, NULL, NULL, NULL, NULL) == ND_OK);
    CHECK(k == 1 || at[0] == lower_limit(combined, 100));
    const nd_search *others[2] = {parts[0], alone};
    CHECK(nd_search_combine(2, others, 0.9, &other, &report) == ND_ERROR_PARAMETER && other == NULL);
    CHECK(mentions(&report, "searches[1] is for another N than searches[0]"));
    nd_search_destroy(combined);
    nd_search_destroy(parts[0]);
    nd_search_destroy(parts[1]);
  }
  CHECK(at[0] == at[1]);
  both[1] = NULL;
  CHECK(nd_search_combine(2, both, 0.9, &combined, &report) == ND_ERROR_PARAMETER && report.argument == 2);
  CHECK(nd_search_combine(0, both, 0.9, &combined, &report) == ND_ERROR_SIZE && report.argument == 1);
  CHECK(nd_search_combine(-1, both, 0.9, &combined, &report) == ND_ERROR_SIZE);
  CHECK(nd_search_combine(1, NULL, 0.9, &combined, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_search_combine(1, both, 1, &combined, &report) == ND_ERROR_PARAMETER && report.argument == 3);
  CHECK(nd_search_combine(1, both, 0.9, NULL, &report) == ND_ERROR_NULL && report.argument == 4);
  nd_search *upper_limit;
  CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, NULL, &upper_limit, NULL) == ND_OK);
  both[1] = upper_limit;
  CHECK(nd_search_combine(2, both, 0.9, &combined, &report) == ND_ERROR_PARAMETER && mentions(&report, "count events"));
  nd_search_destroy(upper_limit);
  nd_search_destroy(alone);
}

/* A field of nd_analysis_data with a value that is refused. */
typedef struct bad_number {
  size_t field;
  double value;
  const char *text;
} bad_number;

static void refuse(const nd_analysis_data *data, nd_status status, const char *text) {
  nd_report report = new_report();
  nd_search *search = (nd_search *)&report;
  CHECK(nd_search_create_from(NULL, data, NULL, &search, &report) == status);
  CHECK(search == NULL && report.argument == 2);
  CHECK(mentions(&report, text) && mentions(&report, "needed"));
  if (!mentions(&report, text)) printf("  '%s' does not mention '%s'\n", report.message, text);
}

#define FIELD(name) offsetof(nd_analysis_data, name)

static void refused_data(void) {
  static const bad_number rates[] = {
    {FIELD(sqrt_s), -1, "data.sqrt_s is -1;"}, {FIELD(sqrt_s), NAN, "data.sqrt_s"},
    {FIELD(sqrt_s), 2e4, "from 1 to 1e4"},
    {FIELD(efficiency), -0.5, "data.efficiency is -0.5; a number in [0, 1]"}, {FIELD(efficiency), 1.5, "efficiency"},
    {FIELD(efficiency), NAN, "data.efficiency is nan"}, {FIELD(detector_radius), 0, "data.detector_radius"},
    {FIELD(detector_radius), INFINITY, "data.detector_radius"}, {FIELD(detector_half_length), -2, "half_length is -2"},
    {FIELD(energy_min), -1, "data.energy_min"}, {FIELD(energy_max), 0, "data.energy_max"},
    {FIELD(energy_max), NAN, "data.energy_max"}, {FIELD(cos_max), 0, "data.cos_max"},
    {FIELD(cos_max), 1.25, "data.cos_max is 1.25; a number in (0, 1]"}, {FIELD(pt_min), -1, "data.pt_min"},
    {FIELD(pt_min), INFINITY, "data.pt_min"}, {FIELD(cos_beam), 2, "data.cos_beam"}, {FIELD(x_min), 1, "data.x_min"},
    {FIELD(x_min), -1, "data.x_min"}, {FIELD(z_return_veto), -1, "data.z_return_veto"},
    {FIELD(threshold), 0, "data.threshold"}, {FIELD(threshold), INFINITY, "data.threshold"},
  };
  static const bad_number counts[] = {
    {FIELD(luminosity), 0, "data.luminosity"}, {FIELD(luminosity), NAN, "data.luminosity"},
    {FIELD(background), -3, "data.background is -3; a finite number >= 0"}, {FIELD(background), NAN, "data.background"},
    {FIELD(relative_uncertainty), -0.1, "data.relative_uncertainty"}, {FIELD(observed), 2.5, "data.observed is 2.5"},
    {FIELD(observed), -1, "data.observed"}, {FIELD(threshold), 1, "data.threshold is 1; a confidence level"},
  };
  static const bad_number gaussian[] = {
    {FIELD(measured), NAN, "data.measured"}, {FIELD(expected), -1, "data.expected"},
    {FIELD(uncertainty), 0, "data.uncertainty"}, {FIELD(threshold), 0, "data.threshold"},
  };
  nd_analysis_data good[3];
  good[0] = good[1] = good[2] = plain_analysis();
  good[1].statistic = ND_STATISTIC_CLS;
  good[1].threshold = 0.95;
  good[1].luminosity = good[1].background = 1;
  good[2].statistic = ND_STATISTIC_GAUSSIAN_CLS;
  good[2].threshold = 0.95;
  const bad_number *tables[] = {rates, counts, gaussian};
  size_t sizes[] = {sizeof rates / sizeof *rates, sizeof counts / sizeof *counts, sizeof gaussian / sizeof *gaussian};
  for (int k = 0; k < 3; k++) {
    nd_search_destroy(search_of(NULL, &good[k]));
    for (size_t i = 0; i < sizes[k]; i++) {
      nd_analysis_data data = good[k];
      memcpy((char *)&data + tables[k][i].field, &tables[k][i].value, sizeof(double));
      refuse(&data, ND_ERROR_PARAMETER, tables[k][i].text);
    }
  }
  nd_analysis_data data = good[0];
  data.veto_count = 1;
  data.veto[0][0] = 5, data.veto[0][1] = 4;
  refuse(&data, ND_ERROR_PARAMETER, "data.veto[0] is from 5 to 4");
  nd_report report = new_report();
  nd_search *search;
  for (int bad = -1; bad <= ND_VETO_MAX + 1; bad += ND_VETO_MAX + 2) {
    data.veto_count = bad;
    CHECK(nd_search_create_from(NULL, &data, NULL, &search, &report) == ND_ERROR_SIZE && search == NULL);
    CHECK(report.argument == 2 && mentions(&report, "data.veto_count"));
  }
  /* Enumerations, and combinations that make no sense. */
  struct {
    size_t field;
    int32_t value;
    const char *text;
  } enums[] = {{FIELD(production), 2, "data.production is 2"}, {FIELD(signature), 1, "data.signature is 1"},
               {FIELD(signature), -1, "data.signature"}, {FIELD(statistic), 11, "data.statistic is 11"},
               {FIELD(statistic), ND_STATISTIC_UPPER_LIMIT_OF_GAMMA_Z, "data.statistic is 1"},
               {FIELD(standard_model_background), 2, "data.standard_model_background"}};
  for (size_t i = 0; i < sizeof enums / sizeof *enums; i++) {
    data = good[1];
    memcpy((char *)&data + enums[i].field, &enums[i].value, sizeof(int32_t));
    CHECK(nd_search_create_from(NULL, &data, NULL, &search, &report) == ND_ERROR_ENUM && search == NULL);
    CHECK(report.argument == 2 && mentions(&report, enums[i].text) && mentions(&report, "allowed"));
  }
  data = good[0];
  data.production = ND_PRODUCTION_Z_DECAY;
  refuse(&data, ND_ERROR_PARAMETER, "data.sqrt_s is 205.4");
  data.sqrt_s = 0;
  nd_search_destroy(search_of(NULL, &data));
  data.statistic = ND_STATISTIC_CLS;
  CHECK(nd_search_create_from(NULL, &data, NULL, &search, &report) == ND_ERROR_ENUM);
  CHECK(mentions(&report, "Z decay"));
  /* Statistics that cannot be applied, or exclude everything. */
  data = good[1];
  data.statistic = ND_STATISTIC_S2_OVER_B;
  data.background = 0;
  CHECK(nd_search_create_from(NULL, &data, NULL, &search, &report) == ND_ERROR_PARAMETER && search == NULL);
  CHECK(mentions(&report, "background > 0"));
  data.statistic = ND_STATISTIC_POISSON;
  data.background = 50;
  data.observed = 3;
  refuse(&data, ND_ERROR_PARAMETER, "the excluded rate is 0");
  data.struct_size = 8;
  CHECK(nd_search_create_from(NULL, &data, NULL, &search, &report) == ND_ERROR_STRUCT_SIZE && search == NULL);
  CHECK(report.argument == 2 && mentions(&report, "nd_analysis_data_init"));
}

/* Cuts that leave windows of rounding errors: the background takes no longer, and is right or refused. */
static void narrow_cuts(void) {
  nd_analysis_data data;
  CHECK(nd_analysis_data_init(ND_ANALYSIS_CEPC_TT, ND_PRESET_CORRECTED, &data, NULL) == ND_OK);
  /* The cross section of a narrow window of angles is proportional to it. */
  data.cos_max = 1e-3;
  nd_search *search = search_of(NULL, &data);
  const double wide = describe(search).background;
  nd_search_destroy(search);
  data.cos_max = 1e-5;
  search = search_of(NULL, &data);
  CHECK(relative(describe(search).background, wide / 100) < 1e-5);
  nd_search_destroy(search);
  /* A window of energies below half of sqrt_s by 1e-11 of it: nothing but rounding. */
  data.cos_max = 0.99;
  data.cos_beam = 1e-5;
  nd_report report = new_report();
  CHECK(nd_search_create_from(NULL, &data, NULL, &search, &report) == ND_ERROR_PARAMETER && search == NULL);
  CHECK(report.argument == 2 && mentions(&report, "the expected background is nan"));
}

/* Above 2^53 numbers of events have no neighbours by 1: the median count of a background is found all the same. */
static void huge_background(void) {
  static const double background[] = {1e15, 1e17, 1e30};
  nd_analysis_data data;
  CHECK(nd_analysis_data_init(ND_ANALYSIS_CEPC_TT, ND_PRESET_CORRECTED, &data, NULL) == ND_OK);
  data.standard_model_background = 0;
  data.statistic = ND_STATISTIC_POISSON;
  data.threshold = 0.9;
  data.observed = NAN;
  for (int i = 0; i < 3; i++) {
    data.background = background[i];
    nd_search *search = search_of(NULL, &data);
    CHECK(relative(describe(search).excluded_rate, 1.2815515655446 * sqrt(background[i])) < 1e-6);
    nd_search_destroy(search);
  }
}

static void refused_options(void) {
  nd_report report = new_report();
  nd_search *search;
  nd_search_options o;
  struct {
    size_t field;
    double value;
  } numbers[] = {{offsetof(nd_search_options, coupling_e), NAN}, {offsetof(nd_search_options, coupling_mu), INFINITY},
                 {offsetof(nd_search_options, coupling_tau), NAN},
                 {offsetof(nd_search_options, detector_radius), -1},
                 {offsetof(nd_search_options, detector_half_length), 1}};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    nd_search_options_init(&o);
    memcpy((char *)&o + numbers[i].field, &numbers[i].value, sizeof(double));
    search = (nd_search *)&report;
    CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, &o, &search, &report) == ND_ERROR_PARAMETER && search == NULL);
    CHECK(report.argument == 3 && mentions(&report, "options."));
  }
  nd_search_options_init(&o);
  o.spectrum = 4;
  CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, &o, &search, &report) == ND_ERROR_ENUM && report.argument == 3);
  o.spectrum = ND_SPECTRUM_EXACT;
  nd_model *model = paper_model(ND_FLAVOUR_E);
  CHECK(nd_search_create(model, ND_ANALYSIS_OPAL, &o, &search, &report) == ND_ERROR_ENUM);
  CHECK(mentions(&report, "paper"));
  nd_model_destroy(model);
  o.spectrum = ND_SPECTRUM_HELICITY;
  o.initial_state_radiation = 7;
  CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, &o, &search, &report) == ND_ERROR_ENUM && search == NULL);
  CHECK(mentions(&report, "initial_state_radiation is 7"));
  o.struct_size--;
  CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, &o, &search, &report) == ND_ERROR_STRUCT_SIZE);
  CHECK(report.argument == 3 && mentions(&report, "nd_search_options_init"));

  for (int32_t bad = -1; bad <= 12; bad += 13) {
    nd_analysis_data data;
    CHECK(nd_search_create(NULL, bad, NULL, &search, &report) == ND_ERROR_ENUM && search == NULL);
    CHECK(report.argument == 2 && mentions(&report, "argument 2 (analysis)"));
    CHECK(nd_analysis_data_init(bad, 0, &data, &report) == ND_ERROR_ENUM && report.argument == 1);
  }
  nd_analysis_data data;
  CHECK(nd_analysis_data_init(0, 2, &data, &report) == ND_ERROR_ENUM && report.argument == 2);
  CHECK(nd_analysis_data_init(0, 0, NULL, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_search_create(NULL, 0, NULL, NULL, &report) == ND_ERROR_NULL && report.argument == 4);
  CHECK(nd_search_create_from(NULL, NULL, NULL, &search, &report) == ND_ERROR_NULL && report.argument == 2);
  report.struct_size = 1;
  CHECK(nd_search_create(NULL, 0, NULL, &search, &report) == ND_ERROR_STRUCT_SIZE && search == NULL);
}

static int32_t stop_at(int64_t columns, void *context) {
  int64_t *numbers = context; /* where to stop, and the last one */
  CHECK(columns == numbers[1] + 1);
  numbers[1] = columns;
  return columns == numbers[0];
}

static void progress(void) {
  nd_report report = new_report();
  nd_search *search;
  nd_contour *contour;
  nd_contour_info info;
  info.struct_size = sizeof info;
  double m_N[30];
  for (int i = 0; i < 30; i++) m_N[i] = 0.002 * pow(1.2, i);
  CHECK(nd_search_create(NULL, ND_ANALYSIS_Z_INVISIBLE, NULL, &search, NULL) == ND_OK);
  int64_t numbers[2] = {0, 0};
  CHECK(nd_contour_create(search, 30, m_N, stop_at, numbers, &contour, &report) == ND_OK);
  CHECK(nd_contour_describe(contour, &info, NULL) == ND_OK && info.column_count <= numbers[1] && numbers[1] > 30);
  nd_contour_destroy(contour);
  for (int64_t stop = 1; stop <= numbers[1]; stop += 13) {
    int64_t again[2] = {stop, 0};
    CHECK(nd_contour_create(search, 30, m_N, stop_at, again, &contour, &report) == ND_ERROR_INTERRUPTED);
    CHECK(contour == NULL && again[1] == stop && mentions(&report, "progress returned"));
  }
  int64_t again[2] = {3, 0};
  CHECK(nd_contour_create_over_ratio(search, 0.01, 30, m_N, stop_at, again, &contour, &report) == ND_ERROR_INTERRUPTED);
  CHECK(contour == NULL && again[1] == 3);
  nd_search_destroy(search);
}

static void refused_calls(void) {
  nd_report report = new_report();
  nd_search *search;
  nd_contour *contour;
  double m[4] = {1, 2, 3, 4}, d[4] = {1, 1, 1, 1}, a[4] = {-7, -7, -7, -7}, b[4] = {-7, -7, -7, -7};
  int64_t count[4] = {-7, -7, -7, -7};
  int32_t edge[8];
  nd_search_info info;
  info.struct_size = sizeof info;
  CHECK(nd_search_create(NULL, ND_ANALYSIS_OPAL, NULL, &search, NULL) == ND_OK);

  CHECK(nd_search_describe(NULL, &info, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(mentions(&report, "search"));
  CHECK(nd_search_describe(search, NULL, &report) == ND_ERROR_NULL && report.argument == 2);
  info.struct_size = 3;
  CHECK(nd_search_describe(search, &info, &report) == ND_ERROR_STRUCT_SIZE && report.argument == 2);

  CHECK(nd_search_rate(NULL, 4, m, d, a, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_search_rate(search, -4, m, d, a, &report) == ND_ERROR_SIZE && report.argument == 2);
  CHECK(nd_search_rate(search, 4, NULL, d, a, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_search_rate(search, 4, m, NULL, a, &report) == ND_ERROR_NULL && report.argument == 4);
  CHECK(nd_search_rate(search, 4, m, d, NULL, &report) == ND_ERROR_NULL && report.argument == 5);
  CHECK(nd_search_rate(search, 3, m, d, m + 1, &report) == ND_ERROR_OVERLAP && report.argument == 5);
  CHECK(nd_search_rate(search, 0, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(nd_search_rate_grid(NULL, 2, m, 2, d, a, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_search_rate_grid(search, -2, m, 2, d, a, &report) == ND_ERROR_SIZE && report.argument == 2);
  CHECK(nd_search_rate_grid(search, 2, m, -2, d, a, &report) == ND_ERROR_SIZE && report.argument == 4);
  CHECK(nd_search_rate_grid(search, (int64_t)1 << 40, m, (int64_t)1 << 40, d, a, &report) == ND_ERROR_SIZE);
  CHECK(nd_search_rate_grid(search, 2, NULL, 2, d, a, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_search_rate_grid(search, 2, m, 2, NULL, a, &report) == ND_ERROR_NULL && report.argument == 5);
  CHECK(nd_search_rate_grid(search, 2, m, 2, d, NULL, &report) == ND_ERROR_NULL && report.argument == 6);
  CHECK(nd_search_rate_grid(search, 2, m, 2, d, d, &report) == ND_ERROR_OVERLAP && report.argument == 6);

  CHECK(nd_search_limits(NULL, 4, m, 1, count, a, b, edge, edge + 4, NULL, &report) == ND_ERROR_NULL);
  CHECK(nd_search_limits(search, -1, m, 1, count, a, b, edge, edge + 4, NULL, &report) == ND_ERROR_SIZE);
  CHECK(report.argument == 2);
  CHECK(nd_search_limits(search, 4, m, -1, count, a, b, edge, edge + 4, NULL, &report) == ND_ERROR_SIZE);
  CHECK(report.argument == 4);
  CHECK(nd_search_limits(search, (int64_t)1 << 40, m, (int64_t)1 << 40, count, a, b, NULL, NULL, NULL, &report)
        == ND_ERROR_SIZE);
  CHECK(nd_search_limits(search, 4, NULL, 1, count, a, b, edge, edge + 4, NULL, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 3);
  CHECK(nd_search_limits(search, 4, m, 1, NULL, a, b, edge, edge + 4, NULL, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 5);
  CHECK(nd_search_limits(search, 4, m, 1, count, NULL, b, edge, edge + 4, NULL, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 6);
  CHECK(nd_search_limits(search, 4, m, 1, count, a, NULL, edge, edge + 4, NULL, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 7);
  CHECK(nd_search_limits(search, 4, m, 1, count, a, a + 1, NULL, NULL, NULL, &report) == ND_ERROR_OVERLAP);
  CHECK(report.argument == 7 && mentions(&report, "lower"));
  CHECK(nd_search_limits(search, 4, m, 1, count, m, b, NULL, NULL, NULL, &report) == ND_ERROR_OVERLAP);
  CHECK(nd_search_limits(search, 4, m, 1, count, a, b, edge, edge + 2, NULL, &report) == ND_ERROR_OVERLAP);
  CHECK(nd_search_limits(search, 4, m, 1, count, a, b, edge, NULL, edge, &report) == ND_ERROR_OVERLAP);
  CHECK(report.argument == 10);
  CHECK(nd_search_limits(search, 0, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, &report) == ND_OK);
  for (int i = 0; i < 4; i++) CHECK(a[i] == -7 && b[i] == -7 && count[i] == -7);

  double falling[] = {2, 1}, negative[] = {-1, 1}, infinite[] = {1, INFINITY}, equal[] = {1, 1};
  const double *bad[] = {falling, negative, infinite, equal};
  for (int i = 0; i < 4; i++) {
    contour = (nd_contour *)&report;
    CHECK(nd_contour_create(search, 2, bad[i], NULL, NULL, &contour, &report) == ND_ERROR_PARAMETER && contour == NULL);
    CHECK(report.argument == 3 && mentions(&report, i == 1 ? "m_N[0] is -1" : "m_N[1] is"));
  }
  CHECK(nd_contour_create(NULL, 2, m, NULL, NULL, &contour, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_contour_create(search, -2, m, NULL, NULL, &contour, &report) == ND_ERROR_SIZE && report.argument == 2);
  CHECK(nd_contour_create(search, 2, NULL, NULL, NULL, &contour, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_contour_create(search, 2, m, NULL, NULL, NULL, &report) == ND_ERROR_NULL && report.argument == 6);
  CHECK(nd_contour_create(search, 4, m, NULL, NULL, &contour, &report) == ND_OK);
  nd_contour_info about;
  nd_branch branch;
  about.struct_size = branch.struct_size = 1;
  CHECK(nd_contour_describe(contour, &about, &report) == ND_ERROR_STRUCT_SIZE && report.argument == 2);
  CHECK(nd_contour_describe(contour, NULL, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_contour_describe(NULL, &about, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_contour_branch(contour, 0, &branch, &report) == ND_ERROR_STRUCT_SIZE && report.argument == 3);
  CHECK(nd_contour_branch(contour, 0, NULL, &report) == ND_ERROR_NULL && report.argument == 3);
  branch.struct_size = sizeof branch;
  CHECK(nd_contour_branch(contour, 1, &branch, &report) == ND_ERROR_PARAMETER && report.argument == 2);
  CHECK(mentions(&report, "branch is 1; the contour has 1,"));
  CHECK(nd_contour_branch(contour, -1, &branch, &report) == ND_ERROR_PARAMETER);
  CHECK(nd_contour_branch(NULL, 0, &branch, &report) == ND_ERROR_NULL);
  CHECK(nd_contour_branch(contour, 0, &branch, &report) == ND_OK);
  CHECK(nd_contour_points(contour, 0, branch.point_count + 1, a, b, &report) == ND_ERROR_SIZE && report.argument == 3);
  CHECK(mentions(&report, "point_count"));
  CHECK(nd_contour_points(contour, 1, 0, a, b, &report) == ND_ERROR_PARAMETER);
  CHECK(nd_contour_points(contour, 0, branch.point_count, NULL, b, &report) == ND_ERROR_NULL && report.argument == 4);
  CHECK(nd_contour_points(contour, 0, branch.point_count, a, NULL, &report) == ND_ERROR_NULL && report.argument == 5);
  CHECK(nd_contour_points(contour, 0, branch.point_count, a, a, &report) == ND_ERROR_OVERLAP && report.argument == 5);
  CHECK(nd_contour_points(NULL, 0, 0, a, b, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_contour_folds(contour, 1, a, b, NULL, NULL, &report) == ND_ERROR_SIZE && mentions(&report, "fold_count"));
  CHECK(nd_contour_folds(NULL, 0, a, b, NULL, NULL, &report) == ND_ERROR_NULL);
  nd_contour_destroy(contour);
  nd_search_destroy(search);
}

int main(void) {
  rates();
  reductions();
  spectrum_sums();
  statistics();
  options();
  bundled();
  limits();
  contours();
  ratios();
  expectations();
  combinations();
  progress();
  refused_data();
  narrow_cuts();
  huge_background();
  refused_options();
  refused_calls();
  printf("C limits: %d passed, %d failed\n", passed, failed);
  return failed != 0;
}
