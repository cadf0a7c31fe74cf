package org.rapport.feedback.relations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rapport.feedback.cases.CaseSubjects;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Staff say what cases have to do with each other; each of them stays as it is (C11). */
@ApplicationScoped
@Transactional
public class RelateCases {

  private Relations relations;
  private CaseSubjects cases;
  private CurrentUser user;
  private AuditTrail audit;
  private RandomGenerator random;
  private Clock clock;

  protected RelateCases() {}

  @Inject
  RelateCases(
      Relations relations,
      CaseSubjects cases,
      CurrentUser user,
      AuditTrail audit,
      RandomGenerator random,
      Clock clock) {
    this.relations = relations;
    this.cases = cases;
    this.user = user;
    this.audit = audit;
    this.random = random;
    this.clock = clock;
  }

  /** Those of a case, in the order they were said; none to a case that is about the reader. */
  public List<RelationView> of(String reference) {
    return relations.of(open(reference, Permission.CASES_READ), user.signedIn().id());
  }

  /**
   * @param other reference of the other case
   * @param kind one of {@link RelationKind}, in any case
   * @throws Invalid for {@code other} where there is none for this person, or it is the same
   * @throws Refusal where they are related already
   */
  public void relate(String reference, String other, String kind) {
    long from = open(reference, Permission.CASES_HANDLE);
    Violations violations = new Violations();
    RelationKind chosen = violations.choice(RelationKind.class, kind, "kind");
    Long to = violations.take(() -> known(other));
    violations.refuse();
    if (to == from) {
      throw Invalid.field("other", Message.of("feedback", "invalid.sameCase"));
    }
    if (relations.exists(from, to)) {
      throw Refusal.because("feedback", "refusal.relatedAlready");
    }
    long me = user.signedIn().id();
    relations.keep(
        new Relation(random.nextLong(1, Long.MAX_VALUE), from, to, chosen, clock.instant(), me));
    audit.record("case.related", "case", reference, Map.of("case", other.strip()));
  }

  /**
   * @throws Refusal where they are not related
   */
  public void separate(String reference, String other) {
    long from = open(reference, Permission.CASES_HANDLE);
    if (!relations.remove(from, known(other))) {
      throw Refusal.because("feedback", "refusal.notRelated");
    }
    audit.record("case.separated", "case", reference, Map.of("case", other));
  }

  private long open(String reference, Permission permission) {
    user.require(permission);
    return cases.opened(reference, user.signedIn().id()).orElseThrow(NotFound::new);
  }

  private long known(String other) {
    return cases
        .opened(other == null ? "" : other.strip(), user.signedIn().id())
        .orElseThrow(() -> Invalid.field("other", Message.of("feedback", "invalid.otherCase")));
  }
}
