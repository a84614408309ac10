program example
  use nudipole
  implicit none
  integer(c_int64_t), parameter :: one = 1, three = 3
  real(c_double) :: m_N(3) = [1, 100, 230], sigma(3) ! of e+ e- -> N nubar in GeV^-2
  integer :: i
  if (nd_sigma_ee_N_nu_grid(c_null_ptr, one, [240d0], three, m_N, one, [1d-5], one, [2d-5], one, &
      [3d-5], sigma) /= ND_OK) error stop 'nd_sigma_ee_N_nu_grid refused the call'
  print '(f5.1, 1x, es22.16e2)', (m_N(i), sigma(i), i = 1, 3)
end program example
