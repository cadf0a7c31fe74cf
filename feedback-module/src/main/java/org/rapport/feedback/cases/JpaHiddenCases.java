package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.platform.CurrentUser;
import org.rapport.stakeholder.HiddenPages;
import org.rapport.stakeholder.ReportingLines;

/** Pages of cases that are kept from the signed-in person (C6). */
@ApplicationScoped
class JpaHiddenCases implements HiddenPages {

  private final ReportingLines lines;
  private final CurrentUser user;

  @PersistenceContext(unitName = "feedback")
  private EntityManager em;

  protected JpaHiddenCases() {
    this(null, null);
  }

  @Inject
  JpaHiddenCases(ReportingLines lines, CurrentUser user) {
    this.lines = lines;
    this.user = user;
  }

  JpaHiddenCases(EntityManager em, ReportingLines lines, CurrentUser user) {
    this(lines, user);
    this.em = em;
  }

  @Override
  public Set<String> paths() {
    return em.createQuery(
            "select c.reference from FeedbackCase c, Conflict x"
                + " where x.caseId = c.id and x.staffId in :staff",
            String.class)
        .setParameter("staff", lines.upFrom(user.signedIn().id()))
        .getResultStream()
        .map(LinkStakeholder::path)
        .collect(Collectors.toSet());
  }
}
