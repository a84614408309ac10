! What COHERENT's caesium iodide excludes of a dipole of the muon doublet, and of magnetic moments.
program recoils
  use nudipole
  implicit none
  integer(c_int64_t), parameter :: n = 3, one = 1
  type(nd_search_options) :: options
  type(nd_report) :: report
  type(c_ptr) :: search
  real(c_double) :: m_N(n) = [1d-4, 1d-2, 4d-2], lower(n), upper(n), mu_nu
  integer(c_int64_t) :: count(n)
  integer :: i

  if (nd_search_options_init(options) /= ND_OK) error stop
  options%coupling_mu = 1
  if (nd_search_create_recoils_bundled(c_null_ptr, ND_RECOILS_COHERENT_CSI, 0, options, search, report) /= ND_OK) then
    print '(a)', nd_report_message(report)
    error stop
  end if
  if (nd_search_limits(search, n, m_N, one, count, lower, upper, report=report) /= ND_OK) error stop
  if (nd_search_moment_limit(search, mu_nu, report) /= ND_OK) error stop
  print '(f6.4, " GeV: d_gamma > ", es10.4e2)', (m_N(i), lower(i), i = 1, 3)
  print '("mu_nu > ", es10.4e2, " mu_B")', mu_nu
  call nd_search_destroy(search)
end program recoils
