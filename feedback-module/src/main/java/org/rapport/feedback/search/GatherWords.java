package org.rapport.feedback.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes changed cases be found by what they hold now, some at a time. */
@ApplicationScoped
@Transactional
class GatherWords {

  private static final int PORTION = 50;

  private CaseWords words;

  protected GatherWords() {}

  @Inject
  GatherWords(CaseWords words) {
    this.words = words;
  }

  /** False where none was left. */
  boolean ofSome() {
    return words.gatherSome(PORTION);
  }
}
