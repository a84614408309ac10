program stranger
  use nudipole
  implicit none
  real(c_double) :: sigma(1)
  if (nd_sigma_ee_N_nu(c_null_ptr, 1_c_int64_t, [205.4_c_double], [100.0_c_double], [1e-5_c_double], &
      [-2e-5_c_double], [3e-5_c_double], sigma) /= ND_OK) error stop 1
  print '(es23.16)', sigma
end program
