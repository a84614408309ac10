/* Every status code, every rule of nudipole.h, from plain C99. Prints 'N passed, N failed'. */
#include "check.h"

#include <math.h>
#include <stdlib.h>

static void versions_and_texts(void) {
  char expected[32];
  snprintf(expected, sizeof expected, "%d.%d.%d", ND_VERSION_MAJOR, ND_VERSION_MINOR, ND_VERSION_PATCH);
  CHECK(strcmp(nd_version(), expected) == 0);
  for (int status = ND_OK; status <= ND_ERROR_OPENBLAS; status++) {
    CHECK(strlen(nd_status_text((nd_status)status)) > 5);
    for (int other = ND_OK; other < status; other++)
      CHECK(strcmp(nd_status_text((nd_status)status), nd_status_text((nd_status)other)) != 0);
  }
  CHECK(strcmp(nd_status_text((nd_status)999), "not a status of this library") == 0);
}

static void values(void) {
  double m[] = {1, 10, 100}, d[] = {1, 1e-6, 2e-6}, out[3];
  nd_report report = new_report();
  CHECK(nd_width_nu_gamma(NULL, 3, m, d, out, &report) == ND_OK);
  CHECK(fabs(out[0] - 0.07957747154594767) <= 4e-16 * out[0]); /* 1/(4 pi) */
  CHECK(report.nan_count == 0 && report.first_nan == -1 && report.argument == 0 && report.message[0] == 0);

  /* NaN in gives NaN out, counted; the report is optional. */
  double with_nan[] = {1, NAN, -1};
  CHECK(nd_width_nu_gamma(NULL, 3, with_nan, d, out, &report) == ND_OK);
  CHECK(report.nan_count == 2 && report.first_nan == 1);
  CHECK(!isnan(out[0]) && isnan(out[1]) && isnan(out[2]));
  CHECK(nd_width_nu_gamma(NULL, 3, with_nan, d, out, NULL) == ND_OK);

  /* In place. */
  double in_place[] = {1, 10, 100}, separate[3];
  CHECK(nd_width_nu_gamma(NULL, 3, in_place, d, separate, NULL) == ND_OK);
  CHECK(nd_width_nu_gamma(NULL, 3, in_place, d, in_place, NULL) == ND_OK);
  CHECK(memcmp(in_place, separate, sizeof separate) == 0);

  /* The grid has the bits of the pointwise function, the last axis fastest. */
  double grid[9];
  CHECK(nd_width_nu_gamma_grid(NULL, 3, m, 3, d, grid, NULL) == ND_OK);
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) {
      double one;
      CHECK(nd_width_nu_gamma(NULL, 1, &m[i], &d[j], &one, NULL) == ND_OK);
      CHECK(memcmp(&one, &grid[3 * i + j], sizeof one) == 0);
    }

  /* Gamma = d^2 m^3/(4 pi): dGamma/dm = 3 Gamma/m, dGamma/dd = 2 Gamma/d. */
  double gradient[6], grid_gradient[18];
  CHECK(nd_width_nu_gamma_gradient(NULL, 3, m, d, out, gradient, NULL) == ND_OK);
  CHECK(memcmp(out, separate, sizeof separate) == 0);
  for (int i = 0; i < 3; i++) {
    CHECK(fabs(gradient[i] - 3 * out[i] / m[i]) <= 1e-15 * gradient[i]);
    CHECK(fabs(gradient[3 + i] - 2 * out[i] / d[i]) <= 1e-15 * gradient[3 + i]);
  }
  CHECK(nd_width_nu_gamma_grid_gradient(NULL, 3, m, 3, d, grid, grid_gradient, NULL) == ND_OK);
  for (int i = 0; i < 3; i++) {
    CHECK(memcmp(&grid_gradient[4 * i], &gradient[i], sizeof(double)) == 0);
    CHECK(memcmp(&grid_gradient[9 + 4 * i], &gradient[3 + i], sizeof(double)) == 0);
  }
}

static void refusals(void) {
  double m[8] = {1, 2, 3, 4, 5, 6, 7, 8}, d[8] = {1, 1, 1, 1, 1, 1, 1, 1}, out[8], gradient[16];
  double untouched[8];
  for (int i = 0; i < 8; i++) out[i] = untouched[i] = -7;
  nd_report report = new_report();

  CHECK(nd_width_nu_gamma(NULL, 4, NULL, d, out, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 3 && mentions(&report, "m_N") && report.nan_count == 0 && report.first_nan == -1);
  CHECK(nd_width_nu_gamma(NULL, 4, m, NULL, out, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 4 && mentions(&report, "d_gamma"));
  CHECK(nd_width_nu_gamma(NULL, 4, m, d, NULL, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 5 && mentions(&report, "out"));
  CHECK(nd_width_nu_gamma(NULL, 4, m, d, NULL, NULL) == ND_ERROR_NULL);
  CHECK(nd_width_nu_gamma_gradient(NULL, 4, m, d, out, NULL, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 6 && mentions(&report, "gradient"));
  CHECK(nd_width_nu_gamma_grid(NULL, 4, m, 2, NULL, out, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 5 && mentions(&report, "d_gamma"));
  CHECK(nd_width_nu_gamma_grid_gradient(NULL, 4, m, 2, d, NULL, gradient, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 6);

  CHECK(nd_width_nu_gamma(NULL, -1, m, d, out, &report) == ND_ERROR_SIZE);
  CHECK(report.argument == 2 && mentions(&report, "-1"));
  CHECK(nd_width_nu_gamma(NULL, INT64_MAX, m, d, out, &report) == ND_ERROR_SIZE);
  CHECK(nd_width_nu_gamma(NULL, INT64_MIN, m, d, out, &report) == ND_ERROR_SIZE);
  CHECK(nd_width_nu_gamma_grid(NULL, 3, m, -2, d, out, &report) == ND_ERROR_SIZE);
  CHECK(report.argument == 4);
  CHECK(nd_width_nu_gamma_grid(NULL, (int64_t)1 << 40, m, (int64_t)1 << 40, d, out, &report) == ND_ERROR_SIZE);
  CHECK(mentions(&report, "2^56"));

  /* Nothing to do touches nothing, whatever the pointers are. */
  CHECK(nd_width_nu_gamma(NULL, 0, NULL, NULL, NULL, &report) == ND_OK);
  CHECK(nd_width_nu_gamma_grid(NULL, 0, NULL, 5, d, NULL, &report) == ND_OK);
  CHECK(nd_decay_length_grid(NULL, (int64_t)1 << 40, m, (int64_t)1 << 40, d, 0, d, out, &report) == ND_OK);

  CHECK(nd_width_nu_gamma(NULL, 4, out, d, out + 1, &report) == ND_ERROR_OVERLAP);
  CHECK(report.argument == 5 && mentions(&report, "m_N"));
  CHECK(nd_width_nu_gamma(NULL, 4, m, out + 3, out, &report) == ND_ERROR_OVERLAP);
  CHECK(mentions(&report, "d_gamma"));
  CHECK(nd_width_nu_gamma_gradient(NULL, 4, out, d, out, gradient, &report) == ND_ERROR_OVERLAP);
  CHECK(nd_width_nu_gamma_gradient(NULL, 4, m, d, gradient + 7, gradient, &report) == ND_ERROR_OVERLAP);
  CHECK(report.argument == 6);
  CHECK(nd_width_nu_gamma_grid(NULL, 2, out, 2, d, out, &report) == ND_ERROR_OVERLAP);
  CHECK(nd_width_nu_gamma_grid_gradient(NULL, 2, m, 2, d, out, out + 3, &report) == ND_ERROR_OVERLAP);

  report.struct_size = 8;
  memset(report.message, 'x', 3);
  CHECK(nd_width_nu_gamma(NULL, 4, m, d, out, &report) == ND_ERROR_STRUCT_SIZE);
  CHECK(memcmp(report.message, "xxx", 3) == 0);
  CHECK(memcmp(out, untouched, sizeof out) == 0);
}

static void models(void) {
  nd_model_options options;
  nd_report report = new_report();
  nd_model *model = (nd_model *)&report;
  CHECK(nd_model_options_init(NULL) == ND_ERROR_NULL);
  CHECK(nd_model_options_init(&options) == ND_OK);
  CHECK(options.struct_size == (int64_t)sizeof options && options.electroweak.alpha == 1.0 / 128);
  CHECK(nd_model_create(NULL, NULL, &report) == ND_ERROR_NULL);
  CHECK(report.argument == 2);

  struct {
    int32_t *field;
    const char *name;
  } enums[] = {{&options.preset, "preset"}, {&options.scheme, "scheme"}, {&options.flavour, "flavour"},
               {&options.nature, "nature"}, {&options.widths, "widths"}, {&options.coupling, "coupling"}};
  for (int i = 0; i < 6; i++)
    for (int bad = -1; bad <= 7; bad += 8) {
      int32_t kept = *enums[i].field;
      *enums[i].field = bad;
      CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_ENUM);
      CHECK(model == NULL && report.argument == 1 && mentions(&report, enums[i].name));
      *enums[i].field = kept;
    }

  options.scheme = ND_SCHEME_USER;
  double *parameters = &options.electroweak.alpha;
  for (int i = 0; i < 10; i++) {
    double kept = parameters[i];
    double bad[] = {NAN, INFINITY, -1};
    for (int j = 0; j < 3; j++) {
      parameters[i] = bad[j];
      CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_PARAMETER);
      CHECK(model == NULL && mentions(&report, "electroweak."));
    }
    parameters[i] = kept;
  }
  options.electroweak.sin2_theta_w = 1;
  CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_PARAMETER);
  CHECK(mentions(&report, "sin2_theta_w is 1;"));
  options.electroweak.sin2_theta_w = 0.25;

  double *degrees[] = {&options.polarisation_electron, &options.polarisation_positron};
  for (int i = 0; i < 2; i++) {
    double bad[] = {NAN, -1.01, INFINITY};
    for (int j = 0; j < 3; j++) {
      *degrees[i] = bad[j];
      CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_PARAMETER);
      CHECK(model == NULL && mentions(&report, i ? "options.polarisation_positron is" : "options.polarisation_electron is"));
    }
    *degrees[i] = 0;
  }

  options.coupling = ND_COUPLING_RATIO;
  options.coupling_first = NAN;
  CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_PARAMETER);
  options.coupling = ND_COUPLING_PROJECTIVE;
  options.coupling_first = options.coupling_second = 0;
  CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_PARAMETER);
  options.coupling = ND_COUPLING_BROKEN;
  options.coupling_second = INFINITY;
  CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_PARAMETER);

  /* sin^2 = 1/2, a = -2: d_gamma vanishes. */
  options.electroweak.sin2_theta_w = 0.5;
  options.coupling = ND_COUPLING_SCENARIO_IV;
  CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_PARAMETER && model == NULL);
  CHECK(mentions(&report, "d_gamma"));
  options.electroweak.sin2_theta_w = 0.25;
  options.electroweak.M_Z = 1e200;
  CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_PARAMETER);
  options.electroweak.M_Z = 91;

  options.struct_size = 4;
  CHECK(nd_model_create(&options, &model, &report) == ND_ERROR_STRUCT_SIZE);
  CHECK(mentions(&report, "nd_model_options_init"));
  options.struct_size = sizeof options;

  /* sin^2 = 1/4: tan = 1/sqrt3, scenario III has d_Z = 0 exactly and d_W = sqrt2 sin = 1/sqrt2. */
  options.coupling = ND_COUPLING_SCENARIO_III;
  CHECK(nd_model_create(&options, &model, &report) == ND_OK && model != NULL);
  double Z = 7, W = 7;
  CHECK(nd_model_coupling_ratios(model, &Z, &W, &report) == ND_OK);
  CHECK(Z == 0 && fabs(W - sqrt(0.5)) <= 2e-16);
  CHECK(nd_model_coupling_ratios(model, &Z, &Z, &report) == ND_ERROR_OVERLAP && report.argument == 3);
  CHECK(nd_model_coupling_ratios(model, NULL, &W, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_model_coupling_ratios(model, &Z, NULL, &report) == ND_ERROR_NULL && report.argument == 3);
  nd_electroweak electroweak;
  CHECK(nd_model_electroweak(model, &electroweak, &report) == ND_OK && electroweak.sin2_theta_w == 0.25);
  CHECK(nd_model_electroweak(model, NULL, &report) == ND_ERROR_NULL);
  nd_model_destroy(model);
  nd_model_destroy(NULL);

  /* a = infinity is scenario II. */
  nd_model_options_init(&options);
  options.coupling = ND_COUPLING_RATIO;
  options.coupling_first = INFINITY;
  double Z2, W2;
  CHECK(nd_model_create(&options, &model, NULL) == ND_OK);
  nd_model_coupling_ratios(model, &Z, &W, NULL);
  nd_model_destroy(model);
  options.coupling = ND_COUPLING_SCENARIO_II;
  CHECK(nd_model_create(&options, &model, NULL) == ND_OK);
  nd_model_coupling_ratios(model, &Z2, &W2, NULL);
  nd_model_destroy(model);
  CHECK(fabs(Z / Z2 - 1) < 3e-16 && fabs(W / W2 - 1) < 3e-16);

  /* Preset, flavour and nature reach the quantities. */
  double rs = 205.4, m_N = 100, c = 1e-5, corrected, paper, mu, dirac, majorana;
  CHECK(nd_sigma_ee_N_nu(NULL, 1, &rs, &m_N, &c, &c, &c, &corrected, NULL) == ND_OK);
  nd_model_options_init(&options);
  options.preset = ND_PRESET_PAPER;
  nd_model_create(&options, &model, NULL);
  CHECK(nd_sigma_ee_N_nu(model, 1, &rs, &m_N, &c, &c, &c, &paper, NULL) == ND_OK);
  nd_model_destroy(model);
  options.flavour = ND_FLAVOUR_MU;
  options.nature = ND_NATURE_MAJORANA;
  nd_model_create(&options, &model, NULL);
  CHECK(nd_sigma_ee_N_nu(model, 1, &rs, &m_N, &c, &c, &c, &mu, NULL) == ND_OK);
  CHECK(nd_width_nu_gamma(model, 1, &m_N, &c, &majorana, NULL) == ND_OK);
  nd_model_destroy(model);
  CHECK(nd_width_nu_gamma(NULL, 1, &m_N, &c, &dirac, NULL) == ND_OK);
  CHECK(paper > 1.5 * corrected && mu < paper && majorana == 2 * dirac);

  /* W exchange takes e-_L e+_R: a quarter of unpolarised beams, none of right-handed electrons. */
  double unpolarised, left, right;
  CHECK(nd_sigma_ee_W(NULL, 1, &rs, &m_N, &c, &unpolarised, NULL) == ND_OK);
  nd_model_options_init(&options);
  options.polarisation_electron = -1;
  options.polarisation_positron = 1;
  nd_model_create(&options, &model, NULL);
  CHECK(nd_sigma_ee_W(model, 1, &rs, &m_N, &c, &left, NULL) == ND_OK);
  nd_model_destroy(model);
  options.polarisation_electron = 1;
  options.polarisation_positron = 0;
  nd_model_create(&options, &model, NULL);
  CHECK(nd_sigma_ee_W(model, 1, &rs, &m_N, &c, &right, NULL) == ND_OK);
  nd_model_destroy(model);
  CHECK(left == 4 * unpolarised && right == 0);
}

/* The matrix of no mixing, moments worked out by hand, every refusal. */
static void moments(void) {
  const nd_mixing none = {0, 0, 0, 0, 0, 0}, mixing = {0.58, 0.15, 0.86, 3.4, 0.3, 1.1};
  nd_mixing bad = mixing;
  const double mass[3] = {1e-11, 2e-11, 5e-11}, negative[3] = {0, -1, 0}, P[3] = {0.5, 0.25, 0.25}, many[3] = {1, 1, 1};
  const double phase[3] = {0, 1, 2}, less[3] = {0.5, -0.25, 0.25};
  double U[18], mu[18], epsilon[18], kept[18], moment, other, expected = 0;
  nd_report report = new_report();
  int i, k;
  bad.delta = HUGE_VAL;

  CHECK(nd_mixing_matrix(&none, U, &report) == ND_OK && report.message[0] == 0);
  for (i = 0; i < 18; i++) CHECK(U[i] == (i % 8 == 0));
  CHECK(nd_mixing_matrix(&mixing, U, NULL) == ND_OK);
  CHECK(fabs(U[0] - cos(0.58) * cos(0.15)) < 1e-16 && U[1] == 0 && fabs(hypot(U[4], U[5]) - sin(0.15)) < 1e-16);

  /* Without mixing: 3 e G_F m/(8 sqrt2 pi^2) (1 - m_l^2/2 M_W^2) = 3.2026e-10 m/GeV. */
  CHECK(nd_neutrino_moments(NULL, &none, ND_NATURE_DIRAC, mass, mu, epsilon, &report) == ND_OK);
  for (i = 0; i < 18; i++) CHECK(epsilon[i] == 0 && (i % 8 == 0 ? fabs(mu[i] / (3.2026e-10 * mass[i / 8]) - 1) < 5e-4 : mu[i] == 0));
  CHECK(nd_effective_moment(&none, mu, epsilon, ND_FLAVOUR_MU, 0, NULL, &moment, &report) == ND_OK && moment == mu[8]);
  CHECK(nd_effective_moment_incoherent(mu, epsilon, P, &moment, &report) == ND_OK);
  for (k = 0; k < 3; k++) expected += P[k] * mu[8 * k] * mu[8 * k];
  CHECK(fabs(moment / sqrt(expected) - 1) < 1e-15);
  CHECK(nd_neutrino_moments(NULL, &mixing, ND_NATURE_MAJORANA, mass, mu, epsilon, &report) == ND_OK);
  for (i = 0; i < 18; i += 2) CHECK(mu[i] == 0 && epsilon[i] == 0 && (i % 8 != 0 || mu[i + 1] == 0));
  CHECK(mu[3] == -mu[7] && mu[3] != 0 && epsilon[3] == -epsilon[7]);
  CHECK(nd_effective_moment(&mixing, mu, epsilon, ND_FLAVOUR_E, 0, phase, &moment, NULL) == ND_OK);
  CHECK(nd_effective_moment(&mixing, mu, epsilon, ND_FLAVOUR_E, 1, phase, &other, NULL) == ND_OK && moment != other);

  memcpy(kept, mu, sizeof mu);
  moment = -7;
  CHECK(nd_mixing_matrix(NULL, U, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_mixing_matrix(&mixing, NULL, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_mixing_matrix(&bad, U, &report) == ND_ERROR_PARAMETER && report.argument == 1 && strstr(report.message, "delta is inf"));
  CHECK(nd_neutrino_moments(NULL, NULL, 0, mass, mu, epsilon, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_neutrino_moments(NULL, &mixing, 2, mass, mu, epsilon, &report) == ND_ERROR_ENUM && report.argument == 3);
  CHECK(nd_neutrino_moments(NULL, &mixing, 0, NULL, mu, epsilon, &report) == ND_ERROR_NULL && report.argument == 4);
  CHECK(nd_neutrino_moments(NULL, &mixing, 0, negative, mu, epsilon, &report) == ND_ERROR_PARAMETER && report.argument == 4 &&
        strstr(report.message, "mass[1] is -1"));
  CHECK(nd_neutrino_moments(NULL, &mixing, 0, mass, NULL, epsilon, &report) == ND_ERROR_NULL && report.argument == 5);
  CHECK(nd_neutrino_moments(NULL, &mixing, 0, mass, mu, NULL, &report) == ND_ERROR_NULL && report.argument == 6);
  CHECK(nd_neutrino_moments(NULL, &mixing, 0, mass, mu, mu + 17, &report) == ND_ERROR_OVERLAP && report.argument == 6);
  CHECK(nd_effective_moment(NULL, mu, epsilon, 0, 0, NULL, &moment, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_effective_moment(&mixing, NULL, epsilon, 0, 0, NULL, &moment, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_effective_moment(&mixing, mu, NULL, 0, 0, NULL, &moment, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_effective_moment(&mixing, mu, epsilon, 3, 0, NULL, &moment, &report) == ND_ERROR_ENUM && report.argument == 4);
  CHECK(nd_effective_moment(&mixing, mu, epsilon, 0, 2, NULL, &moment, &report) == ND_ERROR_ENUM && report.argument == 5);
  CHECK(nd_effective_moment(&mixing, mu, epsilon, 0, 0, NULL, NULL, &report) == ND_ERROR_NULL && report.argument == 7);
  CHECK(nd_effective_moment_incoherent(NULL, epsilon, P, &moment, &report) == ND_ERROR_NULL && report.argument == 1);
  CHECK(nd_effective_moment_incoherent(mu, NULL, P, &moment, &report) == ND_ERROR_NULL && report.argument == 2);
  CHECK(nd_effective_moment_incoherent(mu, epsilon, NULL, &moment, &report) == ND_ERROR_NULL && report.argument == 3);
  CHECK(nd_effective_moment_incoherent(mu, epsilon, P, NULL, &report) == ND_ERROR_NULL && report.argument == 4);
  CHECK(nd_effective_moment_incoherent(mu, epsilon, many, &moment, &report) == ND_ERROR_PARAMETER && report.argument == 3);
  CHECK(nd_effective_moment_incoherent(mu, epsilon, less, &moment, &report) == ND_ERROR_PARAMETER && report.argument == 3 &&
        strstr(report.message, "probability[1] is -0.25"));
  CHECK(moment == -7 && memcmp(kept, mu, sizeof mu) == 0);

  mu[0] = NAN;
  CHECK(nd_effective_moment(&mixing, mu, epsilon, 0, 0, NULL, &moment, &report) == ND_OK && isnan(moment) && report.nan_count == 1);
}

/* A rotation between two states by hand, vacuum, every refusal. */
static void precession(void) {
  const nd_mixing none = {0, 0, 0, 0, 0, 0}, mixing = {0.58, 0.15, 0.86, 3.4, 0.3, 1.1};
  nd_mixing bad = mixing;
  nd_light_neutrinos light, kept, broken;
  const double length[2] = {3e5, 1e5}, N_e[2] = {0, 0}, N_n[2] = {0, 0}, B[2] = {3000, 3000}, twist[2] = {0, 0}, E[2] = {0.01, 0.02};
  const double minus[2] = {1, -2}, many[2] = {1, HUGE_VAL}, start[12] = {1};
  const double angle = 2e-12 * 3000 * 5.7883818060e-14 / 1.973269804e-16 * 4e5;
  double P[12], end[24], three[6], sum;
  nd_report report = new_report();
  int i, k;
  bad.alpha_31 = NAN;

  CHECK(nd_light_neutrinos_init(&none, 0, 1e-3, &light, &report) == ND_OK && light.struct_size == (int64_t)sizeof light);
  CHECK(light.nature == ND_NATURE_DIRAC && light.U[0] == 1 && light.U[2] == 0 && light.mu[6] == 0 && light.delta_m2_31 == 1e-3);
  light.nature = ND_NATURE_MAJORANA;
  light.mu[6] = 2e-12; /* [1][0] */
  light.mu[2] = -2e-12;
  CHECK(nd_precession_probabilities(NULL, &light, 2, length, N_e, N_n, B, twist, ND_FLAVOUR_E, 0, ND_BASIS_FLAVOUR, 0, 2, E, P,
                                    &report) == ND_OK);
  for (i = 0; i < 12; i += 6)
    CHECK(fabs(P[i + 4] - pow(sin(angle), 2)) < 1e-13 && fabs(P[i] - pow(cos(angle), 2)) < 1e-13 && P[i + 1] < 1e-28);
  CHECK(nd_precession_states(NULL, &light, 2, length, N_e, NULL, B, NULL, 0, ND_BASIS_MASS, start, 2, E, end, NULL) == ND_OK);
  CHECK(fabs(hypot(end[8], end[9]) - fabs(sin(angle))) < 1e-13);
  CHECK(nd_precession_probabilities(NULL, &light, 0, NULL, NULL, NULL, NULL, NULL, ND_FLAVOUR_TAU, 1, ND_BASIS_FLAVOUR, 0, 1, E, P,
                                    NULL) == ND_OK && P[2] == 1 && P[5] == 0);

  CHECK(nd_light_neutrinos_init(&mixing, 7.42e-5, 2.5e-3, &light, &report) == ND_OK);
  CHECK(nd_adiabatic_probabilities(NULL, &light, ND_FLAVOUR_E, 0, 2, E, N_e, three, &report) == ND_OK);
  for (k = 0; k < 3; k++) CHECK(fabs(three[k] - (pow(light.U[2 * k], 2) + pow(light.U[2 * k + 1], 2))) < 1e-15);
  light.mu[6] = 1e-12;
  CHECK(nd_adiabatic_flips(NULL, &light, ND_FLAVOUR_E, 0, ND_BASIS_FLAVOUR, 2, E, N_e, N_n, B, twist, three, &report) == ND_OK);
  for (k = 0, sum = 0; k < 3; k++) sum += three[k];
  /* nu_1 to nu_2 right-handed in vacuum: |U_e1 mu B 2E/Delta m^2|^2. */
  CHECK(fabs(sum / pow(cos(0.58) * cos(0.15) * 1e-12 * 3000 * 5.7883818060e-14 * 0.02 / 7.42e-23, 2) - 1) < 1e-12);

  kept = light;
  for (i = 0; i < 12; i++) P[i] = -7;
#define FLY(neutrinos, n, l, e, nn, b, t, flavour, anti, basis, spread, m, energy, out)                                       \
  nd_precession_probabilities(NULL, neutrinos, n, l, e, nn, b, t, flavour, anti, basis, spread, m, energy, out, &report)
#define REFUSED(call, status, place, text)                                                                                    \
  CHECK((call) == (status) && report.argument == (place) && strstr(report.message, text))
  REFUSED(nd_light_neutrinos_init(NULL, 0, 0, &light, &report), ND_ERROR_NULL, 1, "mixing");
  REFUSED(nd_light_neutrinos_init(&bad, 0, 0, &light, &report), ND_ERROR_PARAMETER, 1, "alpha_31 is nan");
  REFUSED(nd_light_neutrinos_init(&mixing, NAN, 0, &light, &report), ND_ERROR_PARAMETER, 2, "delta_m2_21 is nan");
  REFUSED(nd_light_neutrinos_init(&mixing, 0, HUGE_VAL, &light, &report), ND_ERROR_PARAMETER, 3, "delta_m2_31 is inf");
  REFUSED(nd_light_neutrinos_init(&mixing, 0, 0, NULL, &report), ND_ERROR_NULL, 4, "neutrinos");
  CHECK(memcmp(&kept, &light, sizeof kept) == 0);
  REFUSED(FLY(NULL, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_NULL, 2, "neutrinos");
  broken = light, broken.struct_size = 8;
  REFUSED(FLY(&broken, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_STRUCT_SIZE, 2, "nd_light_neutrinos_init");
  broken = light, broken.nature = 2;
  REFUSED(FLY(&broken, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_ENUM, 2, "nature is 2");
  broken = light, broken.delta_m2_31 = NAN;
  REFUSED(FLY(&broken, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_PARAMETER, 2, "delta_m2_31 is nan");
  broken = light, broken.U[0] *= 1.01;
  REFUSED(FLY(&broken, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_PARAMETER, 2, "U U^dagger - 1 is 0.01");
  broken = light, broken.nature = ND_NATURE_MAJORANA;
  REFUSED(FLY(&broken, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_PARAMETER, 2, "add to 1 of the greatest");
  REFUSED(FLY(&light, -1, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_SIZE, 3, "size of -1");
  REFUSED(FLY(&light, 2, NULL, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_NULL, 4, "length");
  REFUSED(FLY(&light, 2, minus, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_PARAMETER, 4, "length[1] is -2");
  REFUSED(FLY(&light, 2, length, NULL, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_NULL, 5, "N_e");
  REFUSED(FLY(&light, 2, length, minus, N_n, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_PARAMETER, 5, "N_e[1] is -2");
  REFUSED(FLY(&light, 2, length, N_e, many, B, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_PARAMETER, 6, "N_n[1] is inf");
  REFUSED(FLY(&light, 2, length, N_e, N_n, many, twist, 0, 0, 0, 0, 2, E, P), ND_ERROR_PARAMETER, 7, "B[1] is inf");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, many, 0, 0, 0, 0, 2, E, P), ND_ERROR_PARAMETER, 8, "twist[1] is inf");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 3, 0, 0, 0, 2, E, P), ND_ERROR_ENUM, 9, "flavour is 3");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 0, 2, 0, 0, 2, E, P), ND_ERROR_ENUM, 10, "is_antineutrino is 2");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 0, 0, 2, 0, 2, E, P), ND_ERROR_ENUM, 11, "basis is 2");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 0, 0, 0, -1, 2, E, P), ND_ERROR_PARAMETER, 12, "spread is -1");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0.1, 2, E, P), ND_ERROR_PARAMETER, 12, "with 2 slabs");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, -1, E, P), ND_ERROR_SIZE, 13, "size of -1");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, NULL, P), ND_ERROR_NULL, 14, "E");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, E, NULL), ND_ERROR_NULL, 15, "probability");
  REFUSED(FLY(&light, 2, length, N_e, N_n, B, twist, 0, 0, 0, 0, 1, P + 5, P), ND_ERROR_OVERLAP, 15, "overlaps E");
  REFUSED(FLY(&light, 1, length, P + 5, N_n, B, twist, 0, 0, 0, 0, 1, E, P), ND_ERROR_PARAMETER, 5, "N_e[0] is -7");
  REFUSED(nd_precession_states(NULL, &light, 2, length, N_e, N_n, B, twist, 0, 0, NULL, 2, E, end, &report), ND_ERROR_NULL, 11, "start");
  REFUSED(nd_precession_states(NULL, &light, 2, length, N_e, N_n, B, twist, 0, 0, end + 12, 2, E, end, &report), ND_ERROR_OVERLAP, 14,
          "overlaps start");
  REFUSED(nd_adiabatic_probabilities(NULL, &light, 0, 0, 2, NULL, N_e, three, &report), ND_ERROR_NULL, 6, "E");
  REFUSED(nd_adiabatic_probabilities(NULL, &light, 0, 0, 2, E, NULL, three, &report), ND_ERROR_NULL, 7, "N_e");
  REFUSED(nd_adiabatic_probabilities(NULL, &light, 0, 0, 2, E, N_e, NULL, &report), ND_ERROR_NULL, 8, "probability");
  REFUSED(nd_adiabatic_flips(NULL, &light, 0, 0, 0, 2, E, N_e, NULL, B, twist, three, &report), ND_ERROR_NULL, 9, "N_n");
  REFUSED(nd_adiabatic_flips(NULL, &light, 0, 0, 7, 2, E, N_e, N_n, B, twist, three, &report), ND_ERROR_ENUM, 5, "basis is 7");
  for (i = 0; i < 12; i++) CHECK(P[i] == -7);

  /* Energies and densities outside their range: NaN, counted. */
  CHECK(FLY(&light, 1, length, N_e, N_n, B, twist, 0, 0, 0, 0, 2, minus, P) == ND_OK && report.nan_count == 6 && report.first_nan == 6);
  CHECK(nd_adiabatic_probabilities(NULL, &light, 0, 0, 2, E, minus, three, &report) == ND_OK && report.nan_count == 3 &&
        report.first_nan == 3);
}

int main(void) {
  versions_and_texts();
  values();
  refusals();
  models();
  moments();
  precession();
  printf("C: %d passed, %d failed\n", passed, failed);
  return failed != 0;
}
