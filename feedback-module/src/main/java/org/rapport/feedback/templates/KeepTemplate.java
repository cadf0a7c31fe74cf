package org.rapport.feedback.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.rapport.kernel.Refusal;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** Whoever handles cases keeps the texts that all of them insert into messages (C14). */
@ApplicationScoped
@Transactional
public class KeepTemplate {

  /** Nobody finds their way among more. */
  static final int MOST = 100;

  private Templates templates;
  private CurrentUser user;
  private AuditTrail audit;
  private Clock clock;

  protected KeepTemplate() {}

  @Inject
  KeepTemplate(Templates templates, CurrentUser user, AuditTrail audit, Clock clock) {
    this.templates = templates;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  /** By English name, ended ones last. */
  public List<Template> all() {
    user.require(Permission.CASES_HANDLE);
    return templates.all().stream()
        .map(KeptTemplate::shown)
        .sorted(
            Comparator.comparing(Template::ended)
                .thenComparing(template -> template.name().english()))
        .toList();
  }

  /**
   * @throws NotFound where there is none
   */
  public Template with(long id) {
    return all().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
  }

  /**
   * @throws Refusal if there are {@value #MOST} of them
   */
  public Template added(TemplateEntry typed) {
    List<KeptTemplate> all = taken();
    if (all.size() >= MOST) {
      throw Refusal.because("feedback", "templates.tooMany", MOST);
    }
    long id = all.stream().mapToLong(one -> one.shown().id()).max().orElse(0) + 1;
    KeptTemplate template = new KeptTemplate(id);
    Template saved = save(template, typed);
    templates.add(template);
    return saved;
  }

  /**
   * @param seen the version that was read, or null for whatever is the latest
   * @throws Refusal if somebody has changed it since
   */
  public Template changed(long id, Integer seen, TemplateEntry typed) {
    KeptTemplate template =
        taken().stream()
            .filter(one -> one.shown().id() == id)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (seen != null && seen != template.shown().version()) {
      throw Refusal.because("feedback", "templates.changedMeanwhile");
    }
    return save(template, typed);
  }

  private List<KeptTemplate> taken() {
    user.require(Permission.CASES_HANDLE);
    templates.takeTurns();
    return templates.all();
  }

  private Template save(KeptTemplate template, TemplateEntry typed) {
    TemplateEntry entry = typed.checked();
    template.say(entry, user.signedIn().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record("template.saved", "template", entry.nameEnglish());
    return template.shown();
  }
}
