/* Searches for recoils from C: against closed forms, and what is refused. */
#include <math.h>
#include <stdlib.h>

#include "check.h"

#define ALPHA (1 / 137.035999084)
#define PER_DAY (3.893793721e-28 * 86400)

static nd_target argon(void) {
  nd_target t;
  memset(&t, 0, sizeof t);
  t.struct_size = sizeof t;
  t.kind = ND_TARGET_SPIN_0;
  t.per_kg = 1.5e25;
  t.Z = 18;
  t.A = 40;
  t.mass = 37.2155;
  return t;
}

static nd_target electrons(void) {
  nd_target t;
  memset(&t, 0, sizeof t);
  t.struct_size = sizeof t;
  t.kind = ND_TARGET_ELECTRONS;
  t.per_kg = 2e24;
  t.shell_count = 2;
  t.electrons[0] = 2;
  t.binding[0] = 1e-5;
  t.electrons[1] = 16;
  return t;
}

static const double recoil[4] = {1e-6, 2e-5, 2e-5, 1e-4}, fraction[8] = {1, 1, 0, 0, 0, 0, 0.5, 0.5};
static const double background[2] = {3, 5}, observed[2] = {4, 5}, covariance[4] = {9, 0, 0, 16};

static nd_recoil_data one_bin(void) {
  nd_recoil_data d;
  memset(&d, 0, sizeof d);
  d.struct_size = sizeof d;
  d.bin_count = 1;
  d.recoil_count = 2;
  d.recoil = recoil;
  d.fraction = fraction;
  d.exposure = 100;
  d.statistic = ND_STATISTIC_POISSON;
  d.threshold = 0.9;
  d.background = background;
  return d;
}

static nd_flux *line(int species, double E_nu) {
  nd_flux *flux = NULL;
  const int32_t kind[1] = {species};
  const double energy[1] = {E_nu}, phi[1] = {1e7};
  CHECK(nd_flux_create(1, kind, energy, phi, 0, NULL, NULL, NULL, NULL, &flux, NULL) == ND_OK && flux != NULL);
  return flux;
}

/* One line on a nucleus without form factor: the quantities of the header. */
static void against_quantities(void) {
  nd_flux *flux = line(ND_SPECIES_NU_MU, 0.03);
  const nd_target target[2] = {argon(), electrons()};
  nd_recoil_data data = one_bin();
  nd_search_options options;
  nd_search *search = NULL;
  nd_report report = new_report();
  const double E = 0.03, T[4] = {4e-6, 1.5e-5, 1e-3, NAN}, m = 0.01, d = 1e-7, zero = 0;
  double out[4], value, low, high, total, above, excluded, mu, one = 1, lower, upper;
  int64_t count;
  nd_search_options_init(&options);
  options.coupling_mu = 2;

  CHECK(nd_search_create_recoils(NULL, flux, 1, target, &data, &options, &search, &report) == ND_OK && report.message[0] == 0);
  CHECK(nd_search_recoil_spectrum(search, m, d, 4, T, out, &report) == ND_OK && report.nan_count == 1 && report.first_nan == 3);
  CHECK(out[2] == 0 && isnan(out[3]));
  for (int i = 0; i < 2; i++) {
    nd_dsigma_upscattering_spin0_dT(NULL, 1, &E, &T[i], &m, &d, &target[0].mass, &target[0].Z, &value, NULL);
    CHECK(fabs(out[i] / (4 * 1e7 * 1.5e25 * value * PER_DAY) - 1) < 1e-12);
  }
  /* Events between 1 and 20 keV: the integral of the cross section. */
  low = recoil[0];
  high = recoil[1];
  nd_sigma_upscattering_spin0(NULL, 1, &E, &low, &m, &d, &target[0].mass, &target[0].Z, &total, NULL);
  nd_sigma_upscattering_spin0(NULL, 1, &E, &high, &m, &d, &target[0].mass, &target[0].Z, &above, NULL);
  CHECK(nd_search_recoil_events(search, m, d, 1, out, &report) == ND_OK);
  CHECK(fabs(out[0] / (100 * 4 * 1e7 * 1.5e25 * (total - above) * PER_DAY) - 1) < 1e-7);
  CHECK(nd_search_rate(search, 1, &m, &d, &value, &report) == ND_OK && value == out[0]);
  CHECK(nd_search_rate(search, 1, &zero, &d, &value, &report) == ND_OK && value > out[0]);
  /* The classical limit at 90 % on top of 3 events, the median of which is 3: P(k <= 3 | 3 + S) = 0.1. */
  CHECK(nd_search_limits(search, 1, &m, 1, &count, &lower, &upper, NULL, NULL, NULL, &report) == ND_OK && count == 1);
  nd_search_rate(search, 1, &m, &lower, &excluded, NULL);
  total = 3 + excluded;
  CHECK(fabs(exp(-total) * (1 + total + total * total / 2 + total * total * total / 6) - 0.1) < 1e-12 && isinf(upper));
  CHECK(nd_search_moment_limit(search, &mu, &report) == ND_OK);
  nd_dipole_of_moment(NULL, 1, &mu, &value, NULL);
  nd_search_rate(search, 1, &zero, &value, &value, NULL);
  CHECK(fabs(value / excluded - 1) < 1e-12);
  CHECK(nd_search_weak_events(search, 1, out, &report) == ND_OK && out[0] > 0);
  CHECK(nd_search_weak_spectrum(search, 2, T, out, &report) == ND_OK && out[0] > out[1] && out[1] > 0);
  CHECK(nd_search_weak_spectrum(search, 0, NULL, NULL, &report) == ND_OK);
  nd_search_destroy(search);

  /* Electrons: the inner shell counts above 10 keV. */
  CHECK(nd_search_create_recoils(NULL, flux, 1, &target[1], &data, &options, &search, &report) == ND_OK);
  CHECK(nd_search_recoil_spectrum(search, 0, d, 2, T, out, &report) == ND_OK);
  for (int i = 0; i < 2; i++) {
    value = 4 * ALPHA * d * d * (1 / T[i] - 1 / E);
    CHECK(fabs(out[i] / (4 * 1e7 * 2e24 * (i ? 18 : 16) * value * PER_DAY) - 1) < 1e-9);
  }
  CHECK(nd_search_weak_spectrum(search, 1, T, out, &report) == ND_OK && out[0] > 0);
  nd_search_destroy(search);

  /* Two bins, Gaussian: the strength is (s.C^-1 r)/(s.C^-1 s). */
  data.bin_count = 2;
  data.recoil_count = 4;
  data.statistic = ND_STATISTIC_DELTA_CHI2;
  data.threshold = 2.71;
  data.observed = observed;
  data.covariance = covariance;
  CHECK(nd_search_create_recoils(NULL, flux, 1, target, &data, &options, &search, &report) == ND_OK);
  CHECK(nd_search_recoil_events(search, m, one, 2, out, &report) == ND_OK && out[0] > 0 && out[1] > 0);
  value = out[0] * out[0] / 9 + out[1] * out[1] / 16;
  excluded = out[0] * 1 / 9 / value + sqrt(2.71 / value);
  CHECK(nd_search_limits(search, 1, &m, 1, &count, &lower, NULL, NULL, NULL, NULL, &report) != ND_OK);
  CHECK(nd_search_limits(search, 1, &m, 1, &count, &lower, &upper, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(fabs(lower * lower / excluded - 1) < 1e-12);
  CHECK(nd_search_recoil_events(search, m, d, 1, out, &report) == ND_ERROR_SIZE && report.argument == 4);
  nd_search_destroy(search);
  nd_flux_destroy(flux);
}

/* Background by the weak interaction, common uncertainties, recasts. */
static void measurements(void) {
  nd_flux *flux = line(ND_SPECIES_NU_MU, 0.03);
  const nd_target target = argon();
  nd_recoil_data data = one_bin();
  nd_search *search = NULL, *other = NULL;
  nd_search_options options;
  nd_search_info info;
  nd_report report = new_report();
  const double zero = 0, variance[1] = {9}, size[1] = {0.5};
  const int32_t of_weak[1] = {1};
  double weak, mu, limit, d, events, excluded[2];
  int64_t bins;
  nd_search_options_init(&options);
  options.coupling_mu = 1;
  info.struct_size = sizeof info;

  /* With weak = 1 the background is theirs and the one that is given. */
  data.weak = 1;
  CHECK(nd_search_create_recoils(NULL, flux, 1, &target, &data, &options, &search, &report) == ND_OK);
  CHECK(nd_search_weak_events(search, 1, &weak, &report) == ND_OK && weak > 0);
  CHECK(nd_search_describe(search, &info, &report) == ND_OK && fabs(info.background / (3 + weak) - 1) < 1e-14);
  CHECK(info.rate_unit == ND_RATE_EVENTS && isnan(info.sqrt_s) && info.reach > 0.0299 && info.reach < 0.03);
  CHECK(nd_search_bin_count(search, &bins, &report) == ND_OK && bins == 1);
  nd_search_destroy(search);

  /* A recast: the events of 1e-9 mu_B of nu_mu. */
  data.statistic = ND_STATISTIC_MOMENT;
  data.threshold = 1e-9;
  CHECK(nd_search_create_recoils(NULL, flux, 1, &target, &data, &options, &search, &report) == ND_ERROR_PARAMETER &&
        mentions(&report, "moment_tau"));
  data.moment_mu = 1;
  CHECK(nd_search_create_recoils(NULL, flux, 1, &target, &data, &options, &search, &report) == ND_OK);
  CHECK(nd_search_moment_limit(search, &mu, &report) == ND_OK && fabs(mu / 1e-9 - 1) < 1e-13);
  nd_dipole_of_moment(NULL, 1, &mu, &d, NULL);
  nd_search_rate(search, 1, &zero, &d, &events, NULL);
  CHECK(nd_search_describe(search, &info, &report) == ND_OK && fabs(info.excluded_rate / events - 1) < 1e-13);
  CHECK(nd_search_expected(search, 0, &other, &report) == ND_ERROR_PARAMETER && other == NULL);
  nd_search_destroy(search);

  /* A common uncertainty of half the weak events; then scaled to a published moment. */
  data.statistic = ND_STATISTIC_DELTA_CHI2;
  data.threshold = 2.71;
  data.covariance = variance;
  data.systematic_count = 1;
  data.systematic = size;
  data.systematic_of_weak = of_weak;
  CHECK(nd_search_create_recoils(NULL, flux, 1, &target, &data, &options, &search, &report) == ND_OK);
  CHECK(nd_search_moment_limit(search, &limit, &report) == ND_OK);
  nd_dipole_of_moment(NULL, 1, &limit, &d, NULL);
  nd_search_rate(search, 1, &zero, &d, &events, NULL);
  CHECK(fabs(events / sqrt(2.71 * (9 + weak * weak / 4)) - 1) < 1e-12);
  CHECK(nd_search_expected(search, 0, &other, &report) == ND_OK && nd_search_moment_limit(other, &mu, &report) == ND_OK);
  CHECK(fabs(mu / limit - 1) < 1e-13);
  nd_search_destroy(other);
  nd_search_destroy(search);
  data.published_moment = 0.5 * limit;
  CHECK(nd_search_create_recoils(NULL, flux, 1, &target, &data, &options, &search, &report) == ND_OK);
  CHECK(nd_search_moment_limit(search, &mu, &report) == ND_OK && fabs(mu / limit - 0.5) < 1e-12);
  nd_search_destroy(search);
  nd_flux_destroy(flux);

  /* The bundled ones. */
  for (int which = ND_RECOILS_GEMMA; which <= ND_RECOILS_LSND; which++) {
    CHECK(nd_search_create_recoils_bundled(NULL, which, 0, NULL, &search, &report) == ND_OK);
    CHECK(nd_search_moment_limit(search, &excluded[0], &report) == ND_OK && excluded[0] > 1e-12 && excluded[0] < 1e-7);
    nd_search_destroy(search);
  }
  CHECK(nd_search_create_recoils_bundled(NULL, ND_RECOILS_GEMMA, 1, NULL, &search, &report) == ND_OK);
  CHECK(nd_search_moment_limit(search, &mu, &report) == ND_OK && fabs(mu / 2.9e-11 - 1) < 1e-12);
  nd_search_destroy(search);
  CHECK(nd_search_create_recoils_bundled(NULL, ND_RECOILS_LSND, 1, NULL, &search, &report) == ND_ERROR_PARAMETER &&
        report.argument == 3);
  CHECK(nd_search_create_recoils_bundled(NULL, 10, 0, NULL, &search, &report) == ND_ERROR_ENUM && report.argument == 2);
  CHECK(nd_search_create_recoils_bundled(NULL, 0, 2, NULL, &search, &report) == ND_ERROR_ENUM && report.argument == 3);
}

static void refusals(void) {
  nd_flux *flux = line(ND_SPECIES_NU_E, 0.03), *none = (nd_flux *)&flux;
  nd_target target = argon(), bad;
  nd_recoil_data data = one_bin(), wrong;
  nd_search *search = (nd_search *)&flux, *collider = NULL;
  nd_report report = new_report();
  const int32_t kind[1] = {0}, unknown[1] = {6};
  const int64_t size[1] = {3};
  const double energy[3] = {1, 3, 2}, phi[3] = {1, 1, 1};
  double out[1];

  CHECK(nd_flux_create(1, unknown, energy, phi, 0, NULL, NULL, NULL, NULL, &none, &report) == ND_ERROR_ENUM && report.argument == 2 &&
        none == NULL);
  CHECK(nd_flux_create(0, NULL, NULL, NULL, 1, kind, size, energy, phi, &none, &report) == ND_ERROR_PARAMETER &&
        report.argument == 8 && mentions(&report, "table_E_nu[2] is 2"));
  CHECK(nd_flux_create(1, kind, NULL, phi, 0, NULL, NULL, NULL, NULL, &none, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_flux_create(-1, kind, energy, phi, 0, NULL, NULL, NULL, NULL, &none, &report) == ND_ERROR_SIZE && report.argument == 1);
  CHECK(nd_flux_create_bundled(4, 1, &none, &report) == ND_ERROR_ENUM && report.argument == 1);
  CHECK(nd_flux_create_bundled(ND_FLUX_REACTOR, 0, &none, &report) == ND_ERROR_PARAMETER && report.argument == 2);
  nd_flux_destroy(NULL);

#define REFUSED(field, value, status, text)                                                                         \
  wrong = data;                                                                                                     \
  wrong.field = value;                                                                                              \
  CHECK(nd_search_create_recoils(NULL, flux, 1, &target, &wrong, NULL, &search, &report) == status && search == NULL && \
        report.argument == 5 && mentions(&report, text))
  REFUSED(struct_size, 8, ND_ERROR_STRUCT_SIZE, "struct_size");
  REFUSED(bin_count, 0, ND_ERROR_SIZE, "bin_count is 0");
  REFUSED(recoil_count, 1, ND_ERROR_SIZE, "recoil_count 1");
  REFUSED(recoil, NULL, ND_ERROR_NULL, "data.recoil");
  REFUSED(recoil, energy + 1, ND_ERROR_PARAMETER, "data.recoil[1] is 2");
  REFUSED(fraction, energy + 1, ND_ERROR_PARAMETER, "data.fraction[0] is 3");
  REFUSED(exposure, HUGE_VAL, ND_ERROR_PARAMETER, "data.exposure is inf");
  REFUSED(background, NULL, ND_ERROR_NULL, "data.background");
  REFUSED(statistic, ND_STATISTIC_UPPER_LIMIT_OF_GAMMA_Z, ND_ERROR_ENUM, "data.statistic is 1");
  REFUSED(statistic, ND_STATISTIC_CHI2, ND_ERROR_NULL, "data.covariance");
  REFUSED(weak, 2, ND_ERROR_ENUM, "data.weak is 2");
  REFUSED(published_moment, -1, ND_ERROR_PARAMETER, "data.published_moment is -1");
  REFUSED(threshold, 1, ND_ERROR_PARAMETER, "data.threshold is 1");
#define UNPHYSICAL(field, value, status, text)                                                                      \
  bad = target;                                                                                                     \
  bad.field = value;                                                                                                \
  CHECK(nd_search_create_recoils(NULL, flux, 1, &bad, &data, NULL, &search, &report) == status && report.argument == 4 && \
        mentions(&report, text))
  UNPHYSICAL(struct_size, 0, ND_ERROR_STRUCT_SIZE, "struct_size");
  UNPHYSICAL(kind, 3, ND_ERROR_ENUM, "kind is 3");
  UNPHYSICAL(per_kg, 0, ND_ERROR_PARAMETER, "per_kg is 0");
  UNPHYSICAL(Z, -1, ND_ERROR_PARAMETER, "Z is -1");
  UNPHYSICAL(A, 17, ND_ERROR_PARAMETER, "A is 17");
  UNPHYSICAL(mass, 0, ND_ERROR_PARAMETER, "mass is 0");
  UNPHYSICAL(R_p, -1, ND_ERROR_PARAMETER, "R_p is -1");
  bad = electrons();
  bad.shell_count = 25;
  CHECK(nd_search_create_recoils(NULL, flux, 1, &bad, &data, NULL, &search, &report) == ND_ERROR_SIZE && report.argument == 4);
  CHECK(nd_search_create_recoils(NULL, flux, 0, &target, &data, NULL, &search, &report) == ND_ERROR_SIZE && report.argument == 3);
  CHECK(nd_search_create_recoils(NULL, NULL, 1, &target, &data, NULL, &search, &report) == ND_ERROR_NULL && report.argument == 2);

  CHECK(nd_search_create(NULL, ND_ANALYSIS_L3, NULL, &collider, NULL) == ND_OK);
  CHECK(nd_search_recoil_events(collider, 0.01, 1e-7, 1, out, &report) == ND_ERROR_PARAMETER && report.argument == 1 &&
        mentions(&report, "not one for recoils"));
  CHECK(nd_search_moment_limit(NULL, out, &report) == ND_ERROR_NULL);
  nd_search_destroy(collider);
  nd_flux_destroy(flux);
}

/* Totals with form factors and double bangs: a point has closed ones, N of long life decays over the mean way, and what is refused. */
static void totals(void) {
  const double E[3] = {0.03, 0.05, 0.005}, cut[3] = {0, 1e-5, 0}, m[3] = {0.01, 0.02, 0.01}, d[3] = {1e-7, 1e-6, 1e-7};
  const nd_target target = argon(), shells = electrons();
  double out[3], closed, same[3];
  nd_decay_region region = {sizeof region, 0, HUGE_VAL, 0};
  nd_report report = new_report();
  nd_model *majorana = NULL;
  nd_model_options options;
  CHECK(nd_upscattering_total(NULL, &target, 3, E, cut, m, d, out, &report) == ND_OK && report.nan_count == 0);
  for (int i = 0; i < 3; i++) {
    nd_sigma_upscattering_spin0(NULL, 1, &E[i], &cut[i], &m[i], &d[i], &target.mass, &target.Z, &closed, NULL);
    CHECK(i == 2 ? out[i] == 0 && closed == 0 : fabs(out[i] / closed - 1) < 1e-12);
  }
  /* A decay anywhere is no condition; between 0 and l it is l/L of a long-lived N, twice that for a Majorana one. */
  CHECK(nd_double_bang(NULL, &target, &region, 3, E, cut, m, d, same, &report) == ND_OK);
  CHECK(fabs(same[0] / out[0] - 1) < 1e-12 && fabs(same[1] / out[1] - 1) < 1e-12 && same[2] == 0);
  region.far = 10;
  CHECK(nd_double_bang(NULL, &target, &region, 3, E, cut, m, d, same, &report) == ND_OK && same[0] > 0 && same[0] < 1e-4 * out[0]);
  nd_model_options_init(&options);
  options.nature = ND_NATURE_MAJORANA;
  options.threads = 2;
  CHECK(nd_model_create(&options, &majorana, NULL) == ND_OK);
  CHECK(nd_double_bang(majorana, &target, &region, 3, E, cut, m, d, out, &report) == ND_OK);
  CHECK(fabs(out[0] / same[0] - 2) < 1e-3);
  region.radius = 40.0 / 3;
  CHECK(nd_double_bang(NULL, &target, &region, 3, E, cut, m, d, out, &report) == ND_OK && fabs(out[0] / same[0] - 1) < 1e-3);
  nd_model_destroy(majorana);

  memcpy(same, d, sizeof d);
  CHECK(nd_upscattering_total(NULL, &target, 3, E, cut, m, same, same, &report) == ND_OK && same[0] > 0 && same[0] < d[0]);
  same[1] = NAN;
  CHECK(nd_upscattering_total(NULL, &target, 3, E, cut, m, same, out, &report) == ND_OK && report.nan_count == 1 &&
        report.first_nan == 1);
  CHECK(nd_upscattering_total(NULL, &shells, 3, E, cut, m, d, out, &report) == ND_ERROR_ENUM && report.argument == 2 &&
        mentions(&report, "nd_target.kind is 2"));
  CHECK(nd_upscattering_total(NULL, NULL, 3, E, cut, m, d, out, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_upscattering_total(NULL, &target, -1, E, cut, m, d, out, &report) == ND_ERROR_SIZE && report.argument == 3);
  CHECK(nd_upscattering_total(NULL, &target, 3, E, cut, NULL, d, out, &report) == ND_ERROR_NULL && report.argument == 6);
  CHECK(nd_upscattering_total(NULL, &target, 2, E, cut, m, same, same + 1, &report) == ND_ERROR_OVERLAP && report.argument == 8);
  region.near = -1;
  CHECK(nd_double_bang(NULL, &target, &region, 3, E, cut, m, d, out, &report) == ND_ERROR_PARAMETER && report.argument == 3 &&
        mentions(&report, "region.near is -1"));
  region.struct_size = 8;
  CHECK(nd_double_bang(NULL, &target, &region, 3, E, cut, m, d, out, &report) == ND_ERROR_STRUCT_SIZE && report.argument == 3);
  CHECK(nd_double_bang(NULL, &target, NULL, 3, E, cut, m, d, out, &report) == ND_ERROR_NULL && report.argument == 3);
}

/* Sizes whose product does not exist, and numbers at the ends of what a double can be. */
static void extremes(void) {
  const int32_t kind[1] = {ND_SPECIES_NU_MU}, of_weak[1] = {0};
  const int64_t size[1] = {2};
  const double from_zero[2] = {0, 0.05}, from_least[2] = {1e-300, 0.05}, density[2] = {1e8, 1e8}, smallest[2] = {5e-324, 1e-4};
  const nd_target target = argon();
  nd_flux *flux = line(ND_SPECIES_NU_MU, 0.03);
  nd_recoil_data data = one_bin(), wrong;
  nd_search *search = NULL;
  nd_search_options options;
  nd_report report = new_report();
  const double m = 0.01, d = 1e-7;
  double events[2];
  nd_search_options_init(&options);
  options.coupling_mu = 1;
  REFUSED(bin_count = wrong.recoil_count, INT64_C(1) << 40, ND_ERROR_SIZE, "more than 2^56");
  data.statistic = ND_STATISTIC_CHI2;
  data.covariance = covariance;
  data.systematic = background;
  data.systematic_of_weak = of_weak;
  data.bin_count = 2;
  REFUSED(systematic_count, INT64_C(1) << 56, ND_ERROR_SIZE, "more than 2^56");
  nd_flux_destroy(flux);

  /* A table that begins just above 0 is one that begins there. */
  data = one_bin();
  for (int i = 0; i < 2; i++) {
    CHECK(nd_flux_create(0, NULL, NULL, NULL, 1, kind, size, i ? from_least : from_zero, density, &flux, &report) == ND_OK);
    CHECK(nd_search_create_recoils(NULL, flux, 1, &target, &data, &options, &search, &report) == ND_OK);
    CHECK(nd_search_recoil_events(search, m, d, 1, &events[i], &report) == ND_OK && events[i] > 0);
    nd_search_destroy(search);
    if (i == 0) nd_flux_destroy(flux);
  }
  CHECK(fabs(events[1] / events[0] - 1) < 1e-12);
  /* And the smallest recoil: what is below the threshold of N adds nothing. */
  data.recoil = smallest;
  CHECK(nd_search_create_recoils(NULL, flux, 1, &target, &data, &options, &search, &report) == ND_OK);
  CHECK(nd_search_recoil_events(search, m, d, 1, events, &report) == ND_OK && events[0] > 0 && events[0] < INFINITY);
  nd_search_destroy(search);
  nd_flux_destroy(flux);
}

int main(void) {
  against_quantities();
  measurements();
  totals();
  refusals();
  extremes();
  printf("recoils: %d passed, %d failed\n", passed, failed);
  return failed != 0;
}
