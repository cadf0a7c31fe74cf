package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapport.platform.Paper;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.StakeholderView;

/** The results of a review as a letter to a contact of the party. */
@ApplicationScoped
class ResultLetter {

  private final ReviewPaper papers;
  private final Texts texts;
  private final Settings settings;

  @Inject
  ResultLetter(ReviewPaper papers, Texts texts, Settings settings) {
    this.papers = papers;
    this.texts = texts;
    this.settings = settings;
  }

  protected ResultLetter() {
    this(null, null, null);
  }

  static Locale locale(Language language) {
    return language == Language.CHINESE ? Texts.CHINESE : Texts.ENGLISH;
  }

  ResultLine to(StakeholderView.ContactView contact, ReviewView review, boolean before) {
    ContactEntry facts = contact.facts();
    Language language =
        Optional.ofNullable(facts.preferredLanguage())
            .orElseGet(() -> Language.ofName(facts.name()));
    Locale locale = locale(language);
    return new ResultLine(
        contact.id(),
        facts.name(),
        attended(contact.id(), review),
        language,
        facts.email(),
        texts.in(locale, "stakeholder", "review.letter.subject", settings.organization()),
        text(facts.name(), papers.forParty(review, locale), locale),
        obstacle(facts, before));
  }

  private String text(String name, Paper paper, Locale locale) {
    StringBuilder text = new StringBuilder();
    text.append(texts.in(locale, "stakeholder", "review.letter.opening", name, paper.lead()));
    if (paper.parts().isEmpty()) {
      text.append("\n\n").append(texts.in(locale, "stakeholder", "review.letter.nothing"));
    }
    for (Paper.Part part : paper.parts()) {
      text.append("\n\n").append(part.heading()).append('\n');
      part.lines()
          .forEach(
              line ->
                  text.append(
                      texts.in(
                          locale, "stakeholder", "review.letter.line", line.label(), line.text())));
    }
    text.append("\n\n").append(texts.in(locale, "stakeholder", "review.letter.closing"));
    return text.append("\n\n").append(settings.organization()).toString();
  }

  private static boolean attended(long contact, ReviewView review) {
    return review.participants().stream()
        .anyMatch(
            one ->
                one.kind() == ParticipantKind.CONTACT && Objects.equals(one.reference(), contact));
  }

  private static ResultObstacle obstacle(ContactEntry contact, boolean before) {
    if (before) {
      return ResultObstacle.SENT_ALREADY;
    }
    boolean consented =
        contact.consents().stream()
            .anyMatch(
                consent -> consent.purpose() == ConsentPurpose.INFORMATION && consent.given());
    if (!consented) {
      return ResultObstacle.NO_CONSENT;
    }
    return contact.email() == null ? ResultObstacle.NO_EMAIL : null;
  }
}
