package org.rapport.feedback.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapport.feedback.cases.AuditedCase;
import org.rapport.feedback.cases.ShowForAudit;
import org.rapport.feedback.cases.Violations;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** An auditor goes through one case of a sample. */
@ApplicationScoped
@Transactional
public class CheckCase {

  private Samples samples;
  private ShowForAudit show;
  private CurrentUser user;
  private AuditTrail audit;
  private Clock clock;

  protected CheckCase() {}

  @Inject
  CheckCase(Samples samples, ShowForAudit show, CurrentUser user, AuditTrail audit, Clock clock) {
    this.samples = samples;
    this.show = show;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A case to be gone through.
   *
   * @param evidence what its record says to the questions, as far as it does
   */
  public record Opened(SampledCase sampled, AuditedCase audited, Map<Question, Verdict> evidence) {}

  /** What is answered to a question, as typed. */
  public record Given(Verdict verdict, String note) {}

  /**
   * @throws NotFound where it was not drawn, or is about this very person
   */
  public Opened open(String quarter, String reference) {
    SampledCase sampled = sampled(quarter, reference);
    AuditedCase audited = show.with(reference);
    return new Opened(sampled, audited, Evidence.of(audited));
  }

  /**
   * @param version of the answers as the auditor saw them, or null for whatever they are now
   * @throws org.rapport.kernel.Refusal where somebody has answered since
   */
  public SampledCase answer(
      String quarter, String reference, Integer version, Map<Question, Given> given) {
    SampledCase sampled = sampled(quarter, reference);
    Violations violations = new Violations();
    List<Answer> answers = new ArrayList<>();
    for (Question question : Question.values()) {
      Given one = given.getOrDefault(question, new Given(null, null));
      answers.add(violations.take(() -> Answer.of(question, one.verdict(), one.note())));
    }
    violations.refuse();
    int seen = version == null ? sampled.version() : version;
    sampled.answer(
        answers, seen, user.signedIn().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(
        "sample.checked",
        "case",
        reference,
        Map.of("findings", Integer.toString(sampled.findings().size())));
    return sampled;
  }

  private SampledCase sampled(String quarter, String reference) {
    user.require(Permission.AUDIT_READ);
    return samples.casesOf(Quarter.parse(quarter).toString(), user.signedIn().id()).stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
