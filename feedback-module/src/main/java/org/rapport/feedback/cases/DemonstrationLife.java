package org.rapport.feedback.cases;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackDemonstration.Cast;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;

/** What made-up people send, and how it is handled: chance, within what a case allows. */
final class DemonstrationLife {

  /** Steps that every journey has. */
  private static final List<String> STEPS = List.of("EXPLORE", "AGREE", "ONBOARD");

  private final DemonstrationChance chance;
  private final DemonstrationTexts texts;
  private final DemonstrationVoice voice;
  private final DemonstrationEnding ending;
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
    this.voice = new DemonstrationVoice(chance, texts);
    this.ending = new DemonstrationEnding(chance, voice, cast.staff());
  }

  Feedback feedback() {
    FeedbackType type = chance.weighted(FeedbackType.class, 14, 17, 11, 58);
    DemonstrationTexts.Sample sample = chance.oneOf(texts.of(type));
    Identity identity = chance.weighted(Identity.class, 58, 12, 30);
    Contact contact =
        identity == Identity.ANONYMOUS ? Contact.NONE : new Contact(voice.any("name"), null, null);
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
    byte[] content = voice.any("answer").getBytes(StandardCharsets.UTF_8);
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
      if (subject.matter().isComplaint() && chance.percent(70)) {
        course.step(handler, (c, act) -> c.ariseIn(chance.oneOf(STEPS), act));
      }
    }
    if (subject.matter().isConfidential() && chance.percent(25)) {
      course.step(cast.custodian(), (c, act) -> c.unlockIdentity(voice.any("unlock"), act));
    }
    if (chance.percent(3)) {
      course.step(null, Case::withdraw);
      return;
    }
    course.step(handler, (c, act) -> c.assess(assessment(c.matter()), act));
    if (chance.percent(35)) {
      course.step(handler, (c, act) -> c.note(voice.any("note"), act));
    }
    if (chance.percent(25)) {
      talk(course, handler);
    }
    if (chance.percent(8) && course.isWithin(subject.clock())) {
      LocalDate day = course.workdayAfter(subject.clock().dueAt(), chance.between(8, 15));
      course.step(handler, (c, act) -> c.extendTo(day, voice.any("extension"), act));
      course.after(chance.between(60, 100)); // long enough for a word to be owed on the way
    }
    if (course.after(chance.investigationHours())) {
      ending.decide(subject, course, handler);
    }
  }

  private void talk(DemonstrationCourse course, long handler) {
    course.step(
        handler, (c, act) -> c.writeToComplainant(voice.message(c, "question", act), true, act));
    if (course.after(chance.between(3, 20))) {
      course.step(null, (c, act) -> c.hearFromComplainant(voice.message(c, "answer", act), act));
    }
  }

  private Assessment assessment(Matter matter) {
    Severity severity =
        matter.isComplaint()
            ? chance.weighted(Severity.class, 40, 40, 16, 4)
            : chance.weighted(Severity.class, 85, 15, 0, 0);
    return Assessment.of(severity, severity == Severity.CRITICAL, level(), level(), level());
  }

  private Level level() {
    return chance.oneOf(List.of(Level.values()));
  }
}
