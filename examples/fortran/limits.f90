! The couplings that OPAL excludes in scenario II, and what the library says of a mistake.
program limits
  use nudipole
  implicit none
  integer(c_int64_t), parameter :: n = 3, one = 1
  type(nd_model_options) :: options
  type(nd_report) :: report
  type(c_ptr) :: model, search
  real(c_double) :: m_N(n) = [0.1d0, 1d0, 10d0], lower(n), upper(n)
  integer(c_int64_t) :: count(n)
  integer :: i

  if (nd_model_options_init(options) /= ND_OK) error stop
  options%coupling = ND_COUPLING_SCENARIO_II
  if (nd_model_create(options, model, report) /= ND_OK) error stop
  if (nd_search_create(model, ND_ANALYSIS_OPAL, search=search, report=report) /= ND_OK) error stop
  if (nd_search_limits(search, n, m_N, one, count, lower, upper, report=report) /= ND_OK) error stop
  print '(f5.1, " GeV: d_gamma > ", es10.4e2)', (m_N(i), lower(i), i = 1, 3)

  options%polarisation_electron = 2
  if (nd_model_create(options, model, report) /= ND_OK) print '(a)', nd_report_message(report)
  call nd_search_destroy(search)
end program limits
