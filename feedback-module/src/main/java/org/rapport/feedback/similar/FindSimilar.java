package org.rapport.feedback.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.feedback.cases.CaseSubjects;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Suggests cases that may be the same as the one somebody reads (C11). */
@ApplicationScoped
@Transactional
public class FindSimilar {

  private static final int LEAST_PERCENT = 25;
  private static final int MOST = 5;

  private SimilarCases cases;
  private CaseSubjects subjects;
  private CurrentUser user;

  protected FindSimilar() {}

  @Inject
  FindSimilar(SimilarCases cases, CaseSubjects subjects, CurrentUser user) {
    this.cases = cases;
    this.subjects = subjects;
    this.user = user;
  }

  /**
   * The most alike first; none that is about the reader.
   *
   * @throws NotFound where the case itself is about the reader
   */
  public List<SimilarCase> to(String reference) {
    user.require(Permission.CASES_READ);
    long me = user.signedIn().id();
    if (subjects.isAbout(reference, me)) {
      throw new NotFound();
    }
    return cases.to(reference, me, LEAST_PERCENT, MOST);
  }
}
