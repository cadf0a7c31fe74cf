package org.rapport.feedback.portal;

import java.io.Serializable;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;

/** What was answered to the questions of the form, as typed; everything may be missing. */
record Answers(
    FeedbackType type, Identity identity, Sender sender, About about, Story story, String remedy)
    implements Serializable {

  static final Answers NONE =
      new Answers(null, null, Sender.UNKNOWN, About.NOTHING, Story.UNTOLD, null);

  Answers with(FeedbackType chosen) {
    return new Answers(chosen, identity, sender, about, story, remedy);
  }

  /** Who becomes anonymous is forgotten at once. */
  Answers with(Identity chosen) {
    Sender known = chosen == Identity.ANONYMOUS ? Sender.UNKNOWN : sender;
    return new Answers(type, chosen, known, about, story, remedy);
  }

  Answers with(Sender given) {
    return new Answers(type, identity, given, about, story, remedy);
  }

  Answers with(About given) {
    return new Answers(type, identity, sender, given, story, remedy);
  }

  Answers with(Story told) {
    return new Answers(type, identity, sender, about, told, remedy);
  }

  Answers withRemedy(String wanted) {
    return new Answers(type, identity, sender, about, story, wanted);
  }

  /** Only a complaint asks for one, whatever was typed before its type was changed. */
  @Override
  public String remedy() {
    return type == FeedbackType.COMPLAINT ? remedy : null;
  }
}
