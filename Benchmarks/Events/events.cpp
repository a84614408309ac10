// Events a second and core: nd_sampler_events beside the obvious program, one event at a time in scalar C++ with the standard
// library's generator (angle of N by rejection under a constant, photon's direction and flip, boosts, four four-vectors,
// decay vertex into the same arrays) for e+ e- -> N nubar by photon and Z, the least of several interleaved runs. With an
// argument, the table is also written to that file, as JSON.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <nudipole.hpp>
#include <random>
#include <vector>

namespace {

constexpr double sqrt_s = 240, m_N = 100, d_gamma = 1e-5, pi = 3.14159265358979323846;

struct Arrays {
  explicit Arrays(std::size_t n) : n(n), N(4 * n), prompt(4 * n), decay(4 * n), photon(4 * n), vertex(4 * n), codes(3 * n) {}
  std::size_t n;
  std::vector<double> N, prompt, decay, photon, vertex;
  std::vector<std::int32_t> codes;
};

// Scenario I: photon and Z, default scheme.
struct Twin {
  double alpha = 1 / 128.0, sin2 = 0.2312, M_Z = 91.1876, Gamma_Z = 2.4952;
  double s = sqrt_s * sqrt_s, m2 = m_N * m_N, T = s - m2;
  double GL, GR, length;
  std::mt19937_64 generator{1};
  std::uniform_real_distribution<double> uniform{0, 1};

  explicit Twin(double decay_length) : length(decay_length) {
    const double t_w = std::sqrt(sin2 / (1 - sin2)), sc = std::sqrt(sin2 * (1 - sin2));
    const double x = s - M_Z * M_Z, y = M_Z * Gamma_Z, re = -t_w * s * x / (x * x + y * y),
                 im = t_w * s * y / (x * x + y * y);
    const double l = (sin2 - 0.5) / sc, r = sin2 / sc;
    GL = (l * re - 1) * (l * re - 1) + l * l * im * im;
    GR = (r * re - 1) * (r * re - 1) + r * r * im * im;
  }

  void fill(Arrays &a) {
    const double E_N = (s + m2) / (2 * sqrt_s), p = T / (2 * sqrt_s), gamma = E_N / m_N, boost = p / m_N;
    const double top = (GL + GR) * s * s / 4;  // (m^2 - t) + (-u) = s
    for (std::size_t i = 0; i < a.n; i++) {
      double c, t, u, f;
      do {
        c = 2 * uniform(generator) - 1;
        t = -T * (1 - c) / 2;
        u = -T * (1 + c) / 2;
        f = GL * (m2 - t) * -u + GR * (m2 - u) * -t;
      } while (top * uniform(generator) > f);
      const double x = 2 * uniform(generator) - 1, psi = 2 * pi * uniform(generator), phi = 2 * pi * uniform(generator);
      const double st = std::sqrt(1 - c * c), sx = std::sqrt(1 - x * x);
      // Photon in the rest frame of N, along its flight and across, and boosted.
      double along = m_N / 2 * (boost + gamma * x), across = m_N / 2 * sx * std::cos(psi), out = m_N / 2 * sx * std::sin(psi);
      double E = m_N / 2 * (gamma + boost * x);
      double pz = along * c - across * st, px = along * st + across * c;
      const double n1 = m2 - t - sqrt_s * (E - pz), n2 = m2 - u - sqrt_s * (E + pz);
      if (uniform(generator) * 2 * f > 2 * (GL * n1 * -u + GR * n2 * -t)) {
        E = E_N - E;
        px = p * st - px;
        pz = p * c - pz;
        out = -out;
      }
      const double cp = std::cos(phi), sp = std::sin(phi), sign = uniform(generator) < 0.5 ? 1 : -1;
      const double n[3] = {sign * st * cp, sign * st * sp, sign * c};
      const double q[3] = {sign * (px * cp - out * sp), sign * (px * sp + out * cp), sign * pz};
      const double age = -std::log(1 - uniform(generator));
      a.N[i] = E_N;
      a.prompt[i] = p;
      a.photon[i] = E;
      a.decay[i] = E_N - E;
      a.vertex[i] = length * E_N / p * age;
      for (std::size_t k = 0; k < 3; k++) {
        a.N[(k + 1) * a.n + i] = p * n[k];
        a.prompt[(k + 1) * a.n + i] = -p * n[k];
        a.photon[(k + 1) * a.n + i] = q[k];
        a.decay[(k + 1) * a.n + i] = p * n[k] - q[k];
        a.vertex[(k + 1) * a.n + i] = length * age * n[k];
      }
      a.codes[i] = sign > 0 ? 9900012 : -9900012;
      a.codes[a.n + i] = sign > 0 ? -14 : 14;
      a.codes[2 * a.n + i] = sign > 0 ? 14 : -14;
    }
  }
};

double seconds(const std::function<void()> &body) {
  const auto start = std::chrono::steady_clock::now();
  body();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double mean(const Arrays &a, const std::vector<double> &x) {
  double sum = 0;
  for (std::size_t i = 0; i < a.n; i++) sum += x[i];
  return sum / static_cast<double>(a.n);
}

nd_sampler *make(double coupling_e, double coupling_mu, nd_coupling direction) {
  nudipole::ModelOptions options;
  options.coupling = direction;
  const nudipole::Model model(options);
  nd_sampler_options settings;
  nd_sampler_options_init(&settings);
  settings.coupling_e = coupling_e;
  settings.coupling_mu = coupling_mu;
  nd_sampler *sampler = nullptr;
  if (nd_sampler_create(model.get(), sqrt_s, m_N, d_gamma, &settings, &sampler, nullptr) != ND_OK) std::abort();
  return sampler;
}

void fill(const nd_sampler *sampler, Arrays &a, std::int64_t first) {
  const auto n = static_cast<std::int64_t>(a.n);
  if (nd_sampler_events(sampler, 1, first, n, n, a.N.data(), a.prompt.data(), a.decay.data(), a.photon.data(),
                        a.vertex.data(), a.codes.data(), nullptr) != ND_OK)
    std::abort();
}

}  // namespace

int main(int count, char **arguments) {
  constexpr std::size_t n = 1 << 20;
  constexpr int repeats = 9;
  nd_sampler *const muon = make(0, 1, ND_COUPLING_SCENARIO_I), *const electron = make(1, 0, ND_COUPLING_SCENARIO_II),
                    *const mixed = make(1, 1, ND_COUPLING_SCENARIO_II);
  nd_sampler_info info{};
  info.struct_size = sizeof info;
  nd_sampler_describe(muon, &info, nullptr);
  Twin twin(info.decay_length);
  Arrays ours(n), theirs(n);
  std::vector<double> small(4096 * 4);
  double time[5] = {1e9, 1e9, 1e9, 1e9, 1e9};
  for (int k = 0; k < repeats; k++) {
    const std::function<void()> bodies[5] = {
        [&] { twin.fill(theirs); }, [&] { fill(muon, ours, k * static_cast<std::int64_t>(n)); },
        [&] { fill(electron, ours, 0); }, [&] { fill(mixed, ours, 0); },
        [&] {
          for (std::size_t i = 0; i < n; i += 4096)
            nd_sampler_events(muon, 1, static_cast<std::int64_t>(i), 4096, 4096, nullptr, nullptr, nullptr, small.data(),
                              nullptr, nullptr, nullptr);
        }};
    for (int b = 0; b < 5; b++) time[b] = std::fmin(time[b], seconds(bodies[b]));
  }
  fill(muon, ours, 0);
  // The same physics: mean energies within five standard deviations.
  const double deviation = mean(ours, ours.photon) - mean(theirs, theirs.photon);
  const char *const names[5] = {"scalar C++", "nd_sampler_events, all arrays: photon and Z", "with W exchange",
                                "two flavours, with W exchange", "photons only, 4096 at a time"};
  std::printf("| one core, sqrt_s = 240 GeV, m_N = 100 GeV | ns/event | 10^6 events/s | ratio |\n|---|---|---|---|\n");
  for (int b = 0; b < 5; b++)
    std::printf("| %s | %.1f | %.1f | %.1f |\n", names[b], 1e9 * time[b] / n, 1e-6 * n / time[b], time[0] / time[b]);
  if (count > 1) {
    std::FILE *const file = std::fopen(arguments[1], "w");
    if (!file) std::abort();
    for (int b = 0; b < 5; b++)
      std::fprintf(file, "%s{\"name\": \"%s\", \"ns\": %.17g}", b ? ", " : "{\"rows\": [", names[b], 1e9 * time[b] / n);
    std::fprintf(file, "]}\n");
    std::fclose(file);
  }
  std::printf("\nmean photon energy, difference to the scalar program: %+.4f GeV\n", deviation);
  nd_sampler_destroy(muon);
  nd_sampler_destroy(electron);
  nd_sampler_destroy(mixed);
  const bool good = std::fabs(deviation) < 5 * 30 / std::sqrt(n / 2.0) && n / time[1] > 5e6;
  std::printf("%s\n", good ? "more than 5 million events a second" : "FAILED");
  return !good;
}
