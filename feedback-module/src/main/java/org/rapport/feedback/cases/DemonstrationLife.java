package org.rapport.feedback.cases;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackDemonstration.Cast;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/** What made-up people send, and what becomes of it: chance, within what a case allows. */
final class DemonstrationLife {

  private final DemonstrationChance chance;
  private final DemonstrationTexts texts;
  private final String language;
  private final Cast cast;

  /**
   * @param language {@code en} or {@code zh-CN}
   */
  DemonstrationLife(DemonstrationChance chance, String language, Cast cast) {
    this.chance = chance;
    this.language = language;
    this.texts = new DemonstrationTexts(language.substring(0, 2));
    this.cast = cast;
  }

  Feedback feedback() {
    FeedbackType type = chance.weighted(FeedbackType.class, 14, 17, 11, 58);
    DemonstrationTexts.Sample sample = chance.oneOf(texts.of(type));
    Identity identity = chance.weighted(Identity.class, 58, 12, 30);
    Contact contact =
        identity == Identity.ANONYMOUS ? Contact.NONE : new Contact(any("name"), null, null);
    return new Feedback(
        type,
        identity,
        chance.weighted(Channel.class, 60, 11, 13, 5, 9, 2),
        language,
        sample.subject(),
        sample.text(),
        sample.remedy(),
        sample.about(),
        contact);
  }

  List<Upload> files() {
    if (!chance.percent(8)) {
      return List.of();
    }
    byte[] content = any("answer").getBytes(StandardCharsets.UTF_8);
    return List.of(new Upload("note.txt", () -> new ByteArrayInputStream(content)));
  }

  /** Everything that happens to the case until now. */
  void live(Case subject, DemonstrationCourse course) {
    if (!course.after(chance.between(1, 9))) {
      return;
    }
    long handler = chance.oneOf(cast.staff());
    course.step(handler, (c, act) -> c.assignTo(handler, act));
    if (subject.matter().identity() == Identity.NAMED && chance.percent(45)) {
      long stakeholder = chance.oneOf(cast.stakeholders());
      course.step(handler, (c, act) -> c.linkTo(stakeholder, act));
    }
    if (chance.percent(3)) {
      course.step(null, Case::withdraw);
      return;
    }
    course.step(handler, (c, act) -> c.assess(assessment(), act));
    if (chance.percent(35)) {
      course.step(handler, (c, act) -> c.note(any("note"), act));
    }
    if (chance.percent(25)) {
      talk(course, handler);
    }
    if (course.after(chance.investigationHours())) {
      decide(subject, course, handler);
    }
  }

  private void talk(DemonstrationCourse course, long handler) {
    course.step(handler, (c, act) -> c.writeToComplainant(message(c, "question", act), true, act));
    if (course.after(chance.between(3, 20))) {
      course.step(null, (c, act) -> c.hearFromComplainant(message(c, "answer", act), act));
    }
  }

  private void decide(Case subject, DemonstrationCourse course, long handler) {
    for (int point = 1; point <= subject.points().size(); point++) {
      int number = point;
      Finding finding = chance.weighted(Finding.class, 36, 25, 29, 10);
      course.step(handler, (c, act) -> c.find(number, finding, any("reason"), act));
    }
    String remedy = chance.percent(60) ? any("remedy") : null;
    DecisionText words = new DecisionText(any("decision"), remedy);
    course.step(handler, (c, act) -> c.decide(words, act));
    if (course.after(chance.between(4, 40)) && chance.percent(48)) {
      course.step(null, (c, act) -> c.rate(rating(c), act));
    }
    if (course.after(chance.between(8, 60))) {
      course.step(handler, Case::close);
    }
  }

  private Assessment assessment() {
    Severity severity = chance.weighted(Severity.class, 40, 40, 16, 4);
    return Assessment.of(severity, severity == Severity.CRITICAL, level(), level(), level());
  }

  private Level level() {
    return chance.oneOf(List.of(Level.values()));
  }

  /** Whoever was found right is content more often, and late answers please nobody. */
  private Rating rating(Case subject) {
    boolean good = subject.outcome().finding() != Finding.NOT_UPHELD;
    double patience = subject.outcome().isOnTime() ? 0.4 : -0.7;
    return Rating.of(
        chance.score((good ? 3.9 : 3.4) + patience),
        chance.score(good ? 3.8 : 2.5),
        chance.percent(30) ? any("comment") : null);
  }

  private CaseMessage message(Case subject, String kind, Act act) {
    return new CaseMessage(subject.id(), any(kind), act);
  }

  private String any(String kind) {
    return chance.oneOf(texts.sentences(kind));
  }
}
