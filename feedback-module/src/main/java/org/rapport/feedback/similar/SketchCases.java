package org.rapport.feedback.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes the sketches of cases from before there were any. */
@ApplicationScoped
@Transactional
class SketchCases {

  private static final int PORTION = 500;

  private SimilarCases cases;

  protected SketchCases() {}

  @Inject
  SketchCases(SimilarCases cases) {
    this.cases = cases;
  }

  /** False where none was left. */
  boolean some() {
    return cases.sketchSome(PORTION);
  }
}
