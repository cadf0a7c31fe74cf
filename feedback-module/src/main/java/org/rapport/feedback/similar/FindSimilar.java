package org.rapport.feedback.similar;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.cases.CaseSubjects;
import org.rapport.platform.AuditTrail;
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
  private AuditTrail audit;

  protected FindSimilar() {}

  @Inject
  FindSimilar(SimilarCases cases, CaseSubjects subjects, CurrentUser user, AuditTrail audit) {
    this.cases = cases;
    this.subjects = subjects;
    this.user = user;
    this.audit = audit;
  }

  /**
   * The most alike first; none that is about the reader. Which were shown is on record (C16).
   *
   * @throws NotFound where the case itself is about the reader
   */
  public List<SimilarCase> to(String reference) {
    user.require(Permission.CASES_READ);
    long me = user.signedIn().id();
    if (subjects.isAbout(reference, me)) {
      throw new NotFound();
    }
    List<SimilarCase> similar = cases.to(reference, me, LEAST_PERCENT, MOST);
    if (!similar.isEmpty()) {
      String read = similar.stream().map(SimilarCase::reference).collect(joining(" "));
      audit.record("case.similar-read", "case", reference, Map.of("shown", read));
    }
    return similar;
  }
}
