package org.rapport.feedback.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.rapport.feedback.AfterwardsDemonstration;

/** Templates for the demonstration. */
@ApplicationScoped
@Transactional
class DemonstrateTemplates implements AfterwardsDemonstration {

  private Templates templates;
  private Clock clock;

  protected DemonstrateTemplates() {}

  @Inject
  DemonstrateTemplates(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public void make() {
    templates.takeTurns();
    if (!templates.all().isEmpty()) {
      return;
    }
    add(
        1,
        "When and where?",
        "询问时间地点",
        "Dear {name},\n\nthank you for writing to us about “{subject}”. So that we can look into it, please"
            + " tell us on which day and where exactly it happened.\n\n{handler}, {organization}",
        "{name}，您好：\n\n感谢您就“{subject}”联系我们。为便于核实，请告诉我们事情发生的日期和具体地点。\n\n{organization}"
            + " {handler}");
    add(
        2,
        "We are looking into it",
        "正在核实",
        "Dear {name},\n\nwe are looking into {reference} and will tell you what we found by {due}.\n\n"
            + "{handler}, {organization}",
        "{name}，您好：\n\n我们正在核实 {reference}，将在{due}前告知结果。\n\n{organization} {handler}");
  }

  private void add(
      long id, String nameEnglish, String nameChinese, String english, String chinese) {
    KeptTemplate template = new KeptTemplate(id);
    template.say(
        new TemplateEntry(nameEnglish, nameChinese, english, chinese, false).checked(),
        null,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    templates.add(template);
  }
}
