package org.rapport.feedback.portal;

import java.util.Arrays;
import java.util.List;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;

/** The questions of the form, one a page, in the order they are asked. */
enum Step {
  TYPE("/feedback"),
  IDENTITY("/feedback/identity"),
  CONTACT("/feedback/contact"),
  ABOUT("/feedback/about"),
  STORY("/feedback/story"),
  REMEDY("/feedback/remedy"),
  FILES("/feedback/files"),
  CHECK("/feedback/check");

  private final String path;

  Step(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  /** The questions this person is asked: nobody is asked what does not apply to them. */
  static List<Step> of(Answers answers) {
    return Arrays.stream(values()).filter(step -> step.isAskedIn(answers)).toList();
  }

  boolean isAskedIn(Answers answers) {
    return switch (this) {
      case CONTACT -> answers.identity() != Identity.ANONYMOUS;
      case REMEDY -> answers.type() == null || answers.type() == FeedbackType.COMPLAINT;
      default -> true;
    };
  }
}
