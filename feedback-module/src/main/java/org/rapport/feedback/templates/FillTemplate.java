package org.rapport.feedback.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.rapport.feedback.cases.CaseView;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;

/** Fills a template for a case, in the language its complainant wrote in. */
@ApplicationScoped
public class FillTemplate {

  private KeepTemplate templates;
  private CurrentUser user;
  private Settings settings;
  private Texts texts;

  protected FillTemplate() {}

  @Inject
  FillTemplate(KeepTemplate templates, CurrentUser user, Settings settings, Texts texts) {
    this.templates = templates;
    this.user = user;
    this.settings = settings;
    this.texts = texts;
  }

  /**
   * @param seen the case as this person sees it
   */
  public String with(long template, CaseView seen) {
    String text = templates.with(template).text().in(seen.language());
    for (Placeholder open : Placeholder.values()) {
      text = text.replace(open.mark(), value(open, seen));
    }
    return text;
  }

  private String value(Placeholder open, CaseView seen) {
    Locale language = seen.language();
    return switch (open) {
      case REFERENCE -> seen.reference();
      case SUBJECT -> seen.subject();
      case NAME ->
          seen.contact() == null || seen.contact().name() == null
              ? texts.in(language, Message.of("feedback", "templates.nameless"))
              : seen.contact().name();
      case DUE ->
          seen.due() == null
              ? texts.in(language, Message.of("feedback", "templates.noDay"))
              : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                  .withLocale(language)
                  .format(seen.due().at().atZone(settings.timeZone()));
      case ORGANIZATION -> settings.organization();
      case HANDLER -> user.staff().map(StaffMember::name).orElse("");
    };
  }
}
