package org.rapport.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** What the code must not reach for by itself, so that tests can hold it still: time and chance. */
@Dependent
class Surroundings {

  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @ApplicationScoped
  RandomGenerator random() {
    return new SecureRandom();
  }
}
