// The C++ wrapper against the C functions under it: values, ownership, exceptions. Prints 'N passed, N failed'.
#include <nudipole.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <algorithm>
#include <thread>
#include <type_traits>

static int passed, failed;

static void check(bool condition, const char *what, int line) {
  condition ? passed++ : failed++;
  if (!condition) std::printf("%s:%d: failed: %s\n", __FILE__, line, what);
}
#define CHECK(...) check(__VA_ARGS__, #__VA_ARGS__, __LINE__)

// The error that a call throws; status ND_OK if none.
template <class Call>
static nudipole::error thrown(Call call) {
  try {
    call();
  } catch (const nudipole::error &error) {
    return error;
  }
  return nudipole::error(ND_OK, 0, "nothing was thrown");
}

static bool mentions(const nudipole::error &error, const char *text) { return std::strstr(error.what(), text) != nullptr; }

static bool same(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0; }

template <class T>
constexpr bool moves_only = !std::is_copy_constructible_v<T> && !std::is_copy_assignable_v<T>
    && std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_assignable_v<T>;
static_assert(moves_only<nudipole::Model> && moves_only<nudipole::Search> && moves_only<nudipole::Contour>);
static_assert(moves_only<nudipole::Flux>);
static_assert(std::is_convertible_v<std::vector<double> &, nudipole::span<const double>>);
static_assert(std::is_convertible_v<std::vector<double> &, nudipole::span<double>>);
static_assert(!std::is_convertible_v<const std::vector<double> &, nudipole::span<double>>);
static_assert(!std::is_convertible_v<std::vector<float> &, nudipole::span<const double>>);

static void quantities() {
  const nudipole::Model model;
  const std::vector<double> m_N{1, 10, 100};
  const double d_gamma[] = {1, 1e-6, 2e-6};
  const auto out = nudipole::width_nu_gamma(model, m_N, d_gamma);
  std::array<double, 3> expected;
  nd_width_nu_gamma(nullptr, 3, m_N.data(), d_gamma, expected.data(), nullptr);
  std::vector<double> into(3);
  nudipole::width_nu_gamma(model, m_N, d_gamma, into);
  for (std::size_t i = 0; i < 3; i++) {
    CHECK(same(out[i], expected[i]) && same(into[i], expected[i]));
    CHECK(same(nudipole::width_nu_gamma(model, m_N[i], d_gamma[i]), expected[i]));
  }
  const auto grid = nudipole::width_nu_gamma_grid(model, m_N, d_gamma);
  CHECK(grid.size() == 9);
  for (std::size_t i = 0; i < 9; i++)
    CHECK(same(grid[i], nudipole::width_nu_gamma(model, m_N[i / 3], d_gamma[i % 3])));
  const auto slopes = nudipole::width_nu_gamma_gradient(model, m_N, d_gamma);
  const auto grid_slopes = nudipole::width_nu_gamma_grid_gradient(model, m_N, d_gamma);
  CHECK(slopes.values == out && slopes.gradient.size() == 6);
  CHECK(grid_slopes.values == grid && grid_slopes.gradient.size() == 18);
  // Gamma = d^2 m^3/(4 pi).
  for (std::size_t i = 0; i < 3; i++) {
    CHECK(std::abs(slopes.gradient[i] * m_N[i] / (3 * out[i]) - 1) < 1e-15);
    CHECK(same(grid_slopes.gradient[4 * i], slopes.gradient[i]));
    CHECK(same(grid_slopes.gradient[9 + 4 * i], slopes.gradient[3 + i]));
  }
  CHECK(nudipole::width_nu_gamma(model, std::vector<double>{}, std::vector<double>{}).empty());
  CHECK(std::isnan(nudipole::width_nu_gamma(model, -1, 1)));

  const auto unequal = thrown([&] { nudipole::width_nu_gamma(model, m_N, std::vector<double>(2)); });
  CHECK(unequal.status() == ND_ERROR_SIZE && mentions(unequal, "nd_width_nu_gamma: arrays have 3 and 2 elements"));
  const auto overlap = thrown([&] {
    nudipole::width_nu_gamma(model, nudipole::span<const double>(into.data(), 2),
                             nudipole::span<const double>(d_gamma, 2), nudipole::span<double>(into.data() + 1, 2));
  });
  CHECK(overlap.status() == ND_ERROR_OVERLAP && overlap.argument() == 5 && mentions(overlap, "overlaps m_N"));
}

static void models() {
  nudipole::ModelOptions options;
  options.coupling = ND_COUPLING_SCENARIO_III;
  nudipole::Model model(options);
  CHECK(model.coupling_ratios().Z == 0 && model.coupling_ratios().W > 0);
  CHECK(model.electroweak().alpha == 1.0 / 128);
  nudipole::Model moved(std::move(model));
  CHECK(moved.coupling_ratios().Z == 0);
  moved = nudipole::Model();
  CHECK(moved.coupling_ratios().Z != 0);
  options.flavour = 7;
  const auto error = thrown([&] { nudipole::Model refused(options); });
  CHECK(error.status() == ND_ERROR_ENUM && error.argument() == 1 && mentions(error, "options.flavour is 7"));
  CHECK(nudipole::version() == nd_version());
}

static void searches() {
  const nudipole::Model model;
  nudipole::AnalysisData data(ND_ANALYSIS_Z_INVISIBLE);
  const nudipole::Search bundled(model, ND_ANALYSIS_Z_INVISIBLE), search(model, data);
  const auto info = search.info();
  CHECK(info.rate_unit == ND_RATE_GEV && info.excluded_rate == bundled.info().excluded_rate);
  const std::vector<double> m_N{0.001, 0.005, 0.05, 200};
  const auto limits = search.limits(m_N);
  double lower[4], upper[4];
  std::int64_t count[4];
  nd_search_limits(bundled.get(), 4, m_N.data(), 1, count, lower, upper, nullptr, nullptr, nullptr, nullptr);
  CHECK(limits.size() == 4);
  for (std::size_t i = 0; i < 4; i++) {
    CHECK(limits[i].completeness == ND_COMPLETE && limits[i].intervals.size() == std::size_t(count[i]));
    if (count[i] == 0) continue;
    const auto interval = limits[i].intervals[0];
    CHECK(same(interval.lower, lower[i]) && same(interval.upper, upper[i]) && interval.lower_edge == ND_EDGE_ROOT);
    CHECK(std::abs(search.rate(m_N[i], interval.lower) / info.excluded_rate - 1) < 1e-12);
  }
  CHECK(count[1] == 1 && count[3] == 0);
  const std::vector<double> couplings{1e-3, 1e-2};
  const auto plane = search.rate_grid(m_N, couplings);
  CHECK(plane.size() == 8 && same(plane[3], search.rate(m_N[1], couplings[1])) && plane[7] == 0);
  CHECK(same(search.rate(couplings, couplings)[0], search.rate(1e-3, 1e-3)));
  CHECK(thrown([&] { search.rate(m_N, couplings); }).status() == ND_ERROR_SIZE);

  data.efficiency = 2;
  const auto bad = thrown([&] { nudipole::Search refused(model, data); });
  CHECK(bad.status() == ND_ERROR_PARAMETER && bad.argument() == 2 && mentions(bad, "data.efficiency is 2"));
  nudipole::SearchOptions options;
  options.spectrum = 9;
  CHECK(thrown([&] { nudipole::Search refused(model, ND_ANALYSIS_L3, options); }).status() == ND_ERROR_ENUM);
  CHECK(thrown([] { nudipole::AnalysisData refused(static_cast<nd_analysis>(99)); }).status() == ND_ERROR_ENUM);

  // A search outlives the model that it was made from, and threads share it.
  nudipole::Search kept = [] { return nudipole::Search(nudipole::Model(), ND_ANALYSIS_Z_INVISIBLE); }();
  std::vector<std::vector<nudipole::Exclusion>> results(4);
  std::vector<std::thread> threads;
  for (auto &result : results) threads.emplace_back([&] { result = kept.limits(m_N); });
  for (auto &thread : threads) thread.join();
  for (const auto &result : results) CHECK(result.size() == 4 && same(result[1].intervals[0].lower, lower[1]));
}

static void contours() {
  const nudipole::Search search(nudipole::Model(), ND_ANALYSIS_Z_INVISIBLE);
  std::vector<double> m_N;
  for (double m = 0.002; m < 0.6; m *= 1.1) m_N.push_back(m);
  nudipole::Contour traced(search, m_N);
  const nudipole::Contour contour(std::move(traced));
  const auto branches = contour.branches();
  const auto folds = contour.folds();
  CHECK(contour.branch_count() == 1 && branches.size() == 1 && contour.info().unresolved_count == 0);
  CHECK(folds.size() == 1 && !folds[0].opens_upwards && folds[0].excluded_between);
  const auto &branch = branches[0];
  CHECK(!branch.closed && branch.excluded_side == ND_SIDE_LEFT && branch.start == ND_END_AXIS);
  CHECK(branch.m_N.size() == branch.d_gamma.size() && branch.m_N.size() > 20);
  const auto rates = search.rate(branch.m_N, branch.d_gamma);
  const double limit = search.info().excluded_rate;
  double heaviest = 0;
  for (std::size_t i = 0; i < rates.size(); i++) {
    CHECK(std::abs(rates[i] / limit - 1) < 1e-9);
    heaviest = std::max(heaviest, branch.m_N[i]);
  }
  CHECK(heaviest == folds[0].m_N);
  CHECK(thrown([&] { contour.branch(1); }).status() == ND_ERROR_PARAMETER);
  const double falling[] = {2, 1};
  const auto bad = thrown([&] { nudipole::Contour refused(search, falling); });
  CHECK(bad.status() == ND_ERROR_PARAMETER && mentions(bad, "m_N[1] is 1"));
}

static void derived_searches() {
  const nudipole::Model model;
  const nudipole::Search cepc(model, ND_ANALYSIS_CEPC_H);
  const std::vector<double> m_N{50, 100};
  const auto median = cepc.expected().limits(m_N), weak = cepc.expected(2).limits(m_N), own = cepc.limits(m_N);
  for (std::size_t i = 0; i < 2; i++) {
    CHECK(same(median[i].intervals[0].lower, own[i].intervals[0].lower));
    CHECK(weak[i].intervals[0].lower > own[i].intervals[0].lower);
  }
  CHECK(thrown([&] { cepc.expected(-2); }).status() == ND_ERROR_PARAMETER);
  const nudipole::Search *parts[] = {&cepc, &cepc};
  const auto both = nudipole::Search::combined(parts, 0.95);
  const auto combined = both.limits(m_N), one = nudipole::Search::combined({parts, 1}).limits(m_N);
  CHECK(combined[1].intervals[0].lower < one[1].intervals[0].lower);
  CHECK(thrown([&] { both.info(); }).argument() == 1);

  const nudipole::Search invisible(model, ND_ANALYSIS_Z_INVISIBLE);
  std::vector<double> ratio;
  for (double a = -8; a < 8; a += 0.25) ratio.push_back(a);
  const auto contour = nudipole::Contour::over_ratio(invisible, 0.1, ratio);
  CHECK(contour.branch_count() == 1 && contour.branch(0).closed && contour.folds().size() == 2);
  std::size_t excluded = 0;
  for (const auto &exclusion : invisible.limits_over_ratio(0.1, ratio)) excluded += exclusion.intervals.size();
  CHECK(excluded == 7);
}

static void sums_and_reductions() {
  const std::vector<double> weight{2, -1}, near{0, 1}, far{1, INFINITY}, x{0, 0.5, 1};
  const auto sum = nudipole::spectrum_sum(weight, near, far, x);
  CHECK(sum.size() == 3 && same(sum[0], -1) && std::abs(sum[2] - (2 - 3 * std::exp(-1))) < 1e-15);
  CHECK(thrown([&] { nudipole::spectrum_sum(weight, far, near, x); }).argument() == 4);

  const nudipole::Search search(nudipole::Model(), ND_ANALYSIS_Z_INVISIBLE);
  const std::vector<double> m_N{0.01, 0.1};
  std::vector<double> d_gamma;
  for (double d = 1e-7; d < 0.1; d *= 1.1) d_gamma.push_back(d);
  const double threshold = search.info().excluded_rate;
  const auto rates = search.rate_grid(m_N, d_gamma);
  const auto rows = search.reduce(m_N, d_gamma, threshold);
  CHECK(rows.size() == 2 && rows[0].count > 0 && rows[1].count == 0 && rows[1].first == -1);
  CHECK(rows[0].last - rows[0].first + 1 == rows[0].count && same(rows[0].maximum, rates[rows[0].argmax]));
  CHECK(rates[rows[0].first] >= threshold && rates[rows[0].first - 1] < threshold);
}

static void samplers() {
  nudipole::SamplerOptions options;
  options.coupling_e = options.coupling_mu = 1;
  nudipole::Sampler made(nudipole::Model(), 240, 100, 1e-5, options);
  const nudipole::Sampler sampler(std::move(made));
  const auto info = sampler.info();
  CHECK(info.spectrum == ND_SPECTRUM_EXACT && info.efficiency > 0.97 && info.cross_section > 0);
  const std::size_t n = 1000;
  const auto all = sampler.events(3, 0, n), last = sampler.events(3, 900, 100);
  CHECK(all.size() == n && last.size() == 100);
  for (std::size_t i = 0; i < 100; i++) {
    CHECK(same(all.p_photon[900 + i], last.p_photon[i]) && same(all.vertex[3 * n + 900 + i], last.vertex[300 + i]));
    CHECK(all.codes[n + 900 + i] == last.codes[100 + i]);
    CHECK(std::abs(last.p_prompt[i] + last.p_decay[i] + last.p_photon[i] - 240) < 1e-12);
  }
  const auto heavy = thrown([&] { nudipole::Sampler refused(nudipole::Model(), 240, 250, 1e-5); });
  CHECK(heavy.status() == ND_ERROR_PARAMETER && heavy.argument() == 3 && mentions(heavy, "not produced"));
  CHECK(thrown([&] { sampler.events(0, -1, 1); }).argument() == 3);
}

static void moments() {
  const nd_mixing mixing = {0.58, 0.15, 0.86, 3.4, 0.3, 1.1};
  const auto U = nudipole::mixing_matrix(mixing);
  for (int row = 0; row < 3; row++) {
    double sum = 0;
    for (int k = 0; k < 3; k++) sum += std::norm(U[3 * row + k]);
    CHECK(std::abs(sum - 1) < 1e-15);
  }
  const nudipole::Model model;
  const auto dirac = nudipole::neutrino_moments(model, mixing, ND_NATURE_DIRAC, {0, 9e-12, 5e-11});
  CHECK(std::abs(dirac.mu[8].real() / (3.2026e-10 * 5e-11) - 1) < 1e-3 && dirac.mu[0] == 0.0);
  CHECK(dirac.mu[1] == std::conj(dirac.mu[3]) && dirac.mu[1] != 0.0);
  double square = 0;
  for (nd_flavour flavour : {ND_FLAVOUR_E, ND_FLAVOUR_MU, ND_FLAVOUR_TAU})
    square += std::pow(nudipole::effective_moment(mixing, dirac, flavour), 2);
  const double all = nudipole::effective_moment(dirac, {1.0 / 3, 1.0 / 3, 1.0 / 3});
  CHECK(std::abs(square / (3 * all * all) - 1) < 1e-14);
  CHECK(same(nudipole::effective_moment(mixing, dirac, ND_FLAVOUR_MU, true),
             nudipole::effective_moment(mixing, dirac, ND_FLAVOUR_MU, false)));
  const auto refused = thrown([&] { nudipole::effective_moment(dirac, {1, 1, 0}); });
  CHECK(refused.status() == ND_ERROR_PARAMETER && refused.argument() == 3 && mentions(refused, "sum of probability is 2"));
}

/// Two states with one moment as precession_probability, amplitudes as probabilities, masses that a flavour becomes.
static void precession() {
  nudipole::Moments moments{};
  moments.mu[1] = -2e-12;
  moments.mu[3] = 2e-12;
  const nudipole::Model model;
  const auto two = nudipole::light_neutrinos({}, 0, 1e-3, ND_NATURE_MAJORANA, moments);
  const nudipole::Slabs field{{4e5}, {0}, {}, {3000}, {}};
  const std::vector<double> E{0.01, 0.02};
  const auto P = nudipole::precession_probabilities(model, two, field, {}, E);
  const double expected = nudipole::precession_probability(model, 2e-12, 3000, 0, 4e5);
  CHECK(P.size() == 2 && std::abs(P[1][4] - expected) < 1e-12 && std::abs(P[1][0] + expected - 1) < 1e-12 && expected > 1e-3);
  const auto states = nudipole::precession_states(model, two, field, false, {0, 0, 0, 0, 1, 0}, E);
  CHECK(std::abs(std::norm(states[1][0]) - expected) < 1e-12);
  const nd_mixing mixing = {0.58, 0.15, 0.86, 3.4, 0.3, 1.1};
  const auto light = nudipole::light_neutrinos(mixing, 7.42e-5, 2.5e-3);
  const auto masses = nudipole::adiabatic_probabilities(model, light, {}, E, std::vector<double>{0, 100});
  CHECK(std::abs(masses[0][2] - std::pow(std::sin(0.15), 2)) < 1e-15 && masses[1][1] > 0.9);
  const std::vector<double> none{0, 0}, some{10, 10};
  const auto flips = nudipole::adiabatic_flips(model, two, {ND_FLAVOUR_MU}, E, some, none, std::vector<double>{1e-3, 0}, none);
  CHECK(flips[0][0] > 0 && flips[0][1] == 0 && flips[1][0] == 0);
  const auto refused = thrown([&] { nudipole::precession_probabilities(model, two, {{-1}, {0}, {}, {}, {}}, {}, E); });
  CHECK(refused.status() == ND_ERROR_PARAMETER && refused.argument() == 4 && mentions(refused, "length[0] is -1"));
}

static nudipole::Target argon() {
  nudipole::Target target;
  target.kind = ND_TARGET_SPIN_0;
  target.per_kg = 1.5e25;
  target.Z = 18;
  target.A = 40;
  target.mass = 37.2155;
  target.R_p = target.R_n = 3.4;
  target.s = 0.9;
  return target;
}

static nudipole::RecoilData two_bins() {
  nudipole::RecoilData data;
  data.recoil = {1e-6, 2e-5, 2e-5, 1e-4};
  data.fraction = {1, 1, 0, 0, 0, 0, 0.5, 0.5};
  data.exposure = 100;
  data.statistic = ND_STATISTIC_DELTA_CHI2;
  data.threshold = 2.71;
  data.weak = true;
  data.background = {3, 5};
  data.observed = {4, 5};
  data.covariance = {9, 0, 0, 16};
  data.systematic = {0.1, 0.2, 0.3, 0};
  data.systematic_of_weak = {0, 1};
  return data;
}

// The flux of `recoils` by the C function.
static nd_flux *flux_of_c() {
  const std::int32_t line_species[] = {ND_SPECIES_NU_MU, ND_SPECIES_NU_E};
  const double line_E_nu[] = {0.03, 0.02}, line_flux[] = {1e7, 2e7};
  const std::int32_t table_species[] = {ND_SPECIES_NUBAR_MU, ND_SPECIES_NU_MU};
  const std::int64_t table_size[] = {3, 2};
  const double E_nu[] = {0, 0.02, 0.05, 0.01, 0.04}, density[] = {0, 1e8, 2e8, 3e8, 1e8};
  nd_flux *flux = nullptr;
  CHECK(nd_flux_create(2, line_species, line_E_nu, line_flux, 2, table_species, table_size, E_nu, density, &flux, nullptr)
        == ND_OK);
  return flux;
}

// Everything that two searches for recoils say, bit by bit.
static void compare_recoils(const nudipole::Search &search, const nd_search *c, std::size_t bins) {
  const double m_N = 0.004, d_gamma = 2e-7, T[] = {2e-6, 3e-5, NAN};
  std::vector<double> events(bins), weak(bins), spectrum(3), weak_spectrum(3);
  double moment = 0, rate = 0, lower = 0, upper = 0;
  std::int64_t count = 0;
  CHECK(nd_search_recoil_events(c, m_N, d_gamma, std::int64_t(bins), events.data(), nullptr) == ND_OK);
  CHECK(nd_search_weak_events(c, std::int64_t(bins), weak.data(), nullptr) == ND_OK);
  CHECK(nd_search_recoil_spectrum(c, m_N, d_gamma, 3, T, spectrum.data(), nullptr) == ND_OK);
  CHECK(nd_search_weak_spectrum(c, 3, T, weak_spectrum.data(), nullptr) == ND_OK);
  CHECK(nd_search_moment_limit(c, &moment, nullptr) == ND_OK);
  CHECK(nd_search_rate(c, 1, &m_N, &d_gamma, &rate, nullptr) == ND_OK);
  CHECK(nd_search_limits(c, 1, &m_N, 1, &count, &lower, &upper, nullptr, nullptr, nullptr, nullptr) == ND_OK);
  CHECK(search.bin_count() == bins && search.recoil_events(m_N, d_gamma) == events && events[0] > 0);
  CHECK(search.weak_events() == weak && weak[0] > 0);
  const auto own = search.recoil_spectrum(m_N, d_gamma, T), own_weak = search.weak_spectrum(T);
  CHECK(own.size() == 3 && own_weak.size() == 3 && std::isnan(own[2]) && std::isnan(own_weak[2]));
  for (std::size_t i = 0; i < 2; i++) CHECK(same(own[i], spectrum[i]) && same(own_weak[i], weak_spectrum[i]));
  CHECK(own[0] > 0 && own_weak[0] > 0);
  CHECK(same(search.moment_limit(), moment) && moment > 0);
  CHECK(same(search.rate(m_N, d_gamma), rate) && rate > 0);
  const auto limits = search.limits(std::vector<double>{m_N});
  CHECK(count == 1 && limits[0].intervals.size() == 1 && same(limits[0].intervals[0].lower, lower));
  CHECK(limits[0].intervals[0].upper == INFINITY && limits[0].intervals[0].upper_edge == ND_EDGE_OPEN);
}

static void totals() {
  const nudipole::Model model;
  const nudipole::Target target = argon();
  const std::vector<double> E{0.03, 0.05}, cut{0, 1e-5}, m{0.01, 0.02}, d{1e-7, 1e-6};
  double expected[2];
  CHECK(nd_upscattering_total(model.get(), &target, 2, E.data(), cut.data(), m.data(), d.data(), expected, nullptr) == ND_OK);
  const auto sigma = nudipole::upscattering_total(model, target, E, cut, m, d);
  CHECK(sigma.size() == 2 && same(sigma[0], expected[0]) && same(sigma[1], expected[1]) && sigma[1] > 0);
  nudipole::DecayRegion region;
  region.radius = 20;
  CHECK(nd_double_bang(model.get(), &target, &region, 2, E.data(), cut.data(), m.data(), d.data(), expected, nullptr) == ND_OK);
  const auto bangs = nudipole::double_bang(model, target, region, E, cut, m, d);
  CHECK(same(bangs[0], expected[0]) && same(bangs[1], expected[1]) && 0 < bangs[1] && bangs[1] < sigma[1]);
  region.near = -1;
  const auto bad = thrown([&] { nudipole::double_bang(model, target, region, E, cut, m, d); });
  CHECK(bad.status() == ND_ERROR_PARAMETER && bad.argument() == 3 && mentions(bad, "region.near is -1"));
  CHECK(thrown([&] { nudipole::upscattering_total(model, target, E, cut, m, std::vector<double>{1e-7}); }).status() ==
        ND_ERROR_SIZE);
}

static void recoils() {
  const nudipole::Model model;
  nudipole::SearchOptions options;
  options.coupling_e = 0.5;
  options.coupling_mu = 2;
  const nudipole::FluxLine lines[] = {{ND_SPECIES_NU_MU, 0.03, 1e7}, {ND_SPECIES_NU_E, 0.02, 2e7}};
  const std::vector<nudipole::FluxTable> tables{{ND_SPECIES_NUBAR_MU, {0, 0.02, 0.05}, {0, 1e8, 2e8}},
                                                {ND_SPECIES_NU_MU, {0.01, 0.04}, {3e8, 1e8}}};
  nudipole::Target electrons;
  electrons.kind = ND_TARGET_ELECTRONS;
  electrons.per_kg = 2e24;
  electrons.shell_count = 2;
  electrons.electrons[0] = 2;
  electrons.binding[0] = 1e-5;
  electrons.electrons[1] = 16;
  const std::vector<nudipole::Target> targets{argon(), electrons};
  const nudipole::RecoilData data = two_bins();
  const nd_recoil_data c_data = data.data("");
  const nd_target c_targets[] = {targets[0], targets[1]};
  nd_flux *flux = flux_of_c();
  nd_search *search = nullptr;
  CHECK(nd_search_create_recoils(model.get(), flux, 2, c_targets, &c_data, &options, &search, nullptr) == ND_OK);
  // Flux, targets and data are not needed any more once the search is there.
  nudipole::Search made = [&] {
    nudipole::Flux first(lines, tables);
    const nudipole::Flux own(std::move(first));
    CHECK(own.get() != nullptr && first.get() == nullptr);
    return nudipole::Search(nudipole::Model(), own, std::vector<nudipole::Target>(targets), two_bins(), options);
  }();
  const nudipole::Search own(std::move(made));
  compare_recoils(own, search, 2);
  nd_search_destroy(search);

  // Only lines, only tables, and the statistic of a count.
  nudipole::RecoilData one = data;
  one.fraction.resize(4);
  one.background = one.observed = {3};
  one.covariance = one.systematic = {};
  one.systematic_of_weak = {};
  one.weak = false;
  one.statistic = ND_STATISTIC_POISSON;
  one.threshold = 0.9;
  const nudipole::Search of_lines(model, nudipole::Flux(lines), targets, one, options),
      of_tables(model, nudipole::Flux({}, tables), targets, one, options),
      of_both(model, nudipole::Flux(lines, tables), targets, one, options);
  const double sum = of_lines.rate(0.004, 2e-7) + of_tables.rate(0.004, 2e-7);
  CHECK(std::abs(sum / of_both.rate(0.004, 2e-7) - 1) < 1e-12 && of_both.moment_limit() < of_lines.moment_limit());

  // Bundled fluxes and searches; contours and expectations as of other searches.
  nd_flux *sun = nullptr;
  nd_flux_create_bundled(ND_FLUX_SOLAR_GS98, 2, &sun, nullptr);
  CHECK(nd_search_create_recoils(model.get(), sun, 2, c_targets, &c_data, &options, &search, nullptr) == ND_OK);
  compare_recoils(nudipole::Search(model, nudipole::Flux(ND_FLUX_SOLAR_GS98, 2), targets, data, options), search, 2);
  nd_search_destroy(search);
  nd_search_create_recoils_bundled(model.get(), ND_RECOILS_COHERENT_CSI, 0, &options, &search, nullptr);
  const nudipole::Search bundled(model, ND_RECOILS_COHERENT_CSI, options);
  compare_recoils(bundled, search, bundled.bin_count());
  nd_search_destroy(search);
  CHECK(std::abs(nudipole::Search(model, ND_RECOILS_GEMMA, {}, true).moment_limit() / 2.9e-11 - 1) < 1e-12);
  const std::vector<double> m_N{1e-3, 3e-3, 1e-2};
  const auto branches = nudipole::Contour(own, m_N).branches();
  CHECK(branches.size() == 1 && !branches[0].closed && branches[0].excluded_side == ND_SIDE_LEFT);
  CHECK(own.expected().moment_limit() > 0 && own.expected(2).moment_limit() > own.expected().moment_limit());

  const nudipole::FluxLine unknown[] = {{static_cast<nd_species>(6), 0.03, 1}}, cold[] = {{ND_SPECIES_NU_E, -1, 1}};
  const auto species = thrown([&] { nudipole::Flux refused(unknown); });
  CHECK(species.status() == ND_ERROR_ENUM && species.argument() == 2 && mentions(species, "nd_flux_create: line_species is 6"));
  const auto energy = thrown([&] { nudipole::Flux refused(cold); });
  CHECK(energy.status() == ND_ERROR_PARAMETER && energy.argument() == 3 && mentions(energy, "line_E_nu[0] is -1"));
  const std::vector<nudipole::FluxTable> unequal{{ND_SPECIES_NU_E, {1, 2}, {1}}}, falling{{ND_SPECIES_NU_E, {2, 1}, {1, 1}}};
  const auto sizes = thrown([&] { nudipole::Flux refused({}, unequal); });
  CHECK(sizes.status() == ND_ERROR_SIZE && mentions(sizes, "nd_flux_create: arrays have 2 and 1 elements"));
  const auto order = thrown([&] { nudipole::Flux refused({}, falling); });
  CHECK(order.status() == ND_ERROR_PARAMETER && mentions(order, "table_E_nu[1] is 1"));
  const auto scale = thrown([] { nudipole::Flux refused(ND_FLUX_REACTOR, 0); });
  CHECK(scale.status() == ND_ERROR_PARAMETER && scale.argument() == 2 && mentions(scale, "scale is 0"));
  const nudipole::Flux reactor(ND_FLUX_REACTOR);
  std::vector<nudipole::Target> bad{argon()};
  bad[0].A = 17;
  const auto light = thrown([&] { nudipole::Search refused(model, reactor, bad, data); });
  CHECK(light.status() == ND_ERROR_PARAMETER && light.argument() == 4 && mentions(light, "A is 17"));
  bad.clear();
  CHECK(thrown([&] { nudipole::Search refused(model, reactor, bad, data); }).argument() == 3);
  auto wrong = data;
  wrong.fraction[0] = 2;
  CHECK(mentions(thrown([&] { nudipole::Search refused(model, reactor, targets, wrong); }), "data.fraction[0] is 2"));
  // Arrays that do not fit are not read.
  for (auto array : {&nudipole::RecoilData::fraction, &nudipole::RecoilData::observed, &nudipole::RecoilData::covariance,
                     &nudipole::RecoilData::systematic}) {
    wrong = data;
    (wrong.*array).pop_back();
    const auto error = thrown([&] { nudipole::Search refused(model, reactor, targets, wrong); });
    CHECK(error.status() == ND_ERROR_SIZE && mentions(error, "nd_search_create_recoils: arrays have"));
  }
  CHECK(thrown([&] { nudipole::Search refused(model, ND_RECOILS_LSND, options, true); }).argument() == 3);
  const nudipole::Search collider(model, ND_ANALYSIS_Z_INVISIBLE);
  const auto other = thrown([&] { collider.recoil_events(0.01, 1e-7); });
  CHECK(other.argument() == 1 && mentions(other, "not one for recoils"));
  CHECK(thrown([&] { collider.moment_limit(); }).argument() == 1);
  nd_flux_destroy(sun);
  nd_flux_destroy(flux);
}

int main() {
  quantities();
  models();
  searches();
  contours();
  derived_searches();
  sums_and_reductions();
  samplers();
  moments();
  precession();
  totals();
  recoils();
  std::printf("C++: %d passed, %d failed\n", passed, failed);
  return failed != 0;
}
