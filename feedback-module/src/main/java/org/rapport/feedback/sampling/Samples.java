package org.rapport.feedback.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The samples that were drawn, and what they are drawn from. */
interface Samples {

  /**
   * Cases whose handling came to an end in a time: by the first decision, or by closing or
   * withdrawal without one. None that was brought in from elsewhere.
   */
  List<Candidate> ended(Instant from, Instant until);

  void add(Sample sample, List<SampledCase> drawn);

  Optional<Sample> with(Quarter quarter);

  /** The latest quarter first. */
  List<Sample> all();

  /** In the order drawn, without those that are about this very person (C6). */
  List<SampledCase> casesOf(String quarter, long reader);
}
