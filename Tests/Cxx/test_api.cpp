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
  std::printf("C++: %d passed, %d failed\n", passed, failed);
  return failed != 0;
}
