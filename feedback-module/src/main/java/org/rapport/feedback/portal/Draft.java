package org.rapport.feedback.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.drafts.DraftFile;

/**
 * What somebody is about to send, as far as it is typed. It lives in the session and nowhere else
 * until it is sent; nothing typed is judged here. Locked as a whole: two clicks are one after the
 * other.
 */
@SessionScoped
class Draft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Set<Step> answered = EnumSet.noneOf(Step.class);
  private final List<DraftFile> files = new ArrayList<>();
  private Answers answers = Answers.NONE;
  private boolean traceless;
  private boolean resumed;
  private Sent sent;
  private String key;

  synchronized boolean isStarted() {
    return !answered.isEmpty();
  }

  /** Notes that a question has its answer, even if that is nothing. */
  synchronized void answered(Step step) {
    // the session had ended while this page was open: what it sent is kept, the rest is asked again
    resumed |= answered.isEmpty() && step != Step.TYPE;
    answered.add(step);
    sent = null;
  }

  /** Asks a question again: its answer is being changed and may turn out wrong. */
  synchronized void reopen(Step step) {
    answered.remove(step);
  }

  synchronized boolean isAnswered(Step step) {
    return answered.contains(step);
  }

  /** Whether every question before this one has its answer. */
  synchronized boolean isOpen(Step step) {
    return Step.of(answers).stream()
        .takeWhile(before -> before != step)
        .allMatch(answered::contains);
  }

  /** Whether earlier answers were lost with an ended session. */
  synchronized boolean isResumed() {
    return resumed;
  }

  /** The first question that still waits for its answer; {@link Step#CHECK} where none does. */
  synchronized Step next() {
    return Step.of(answers).stream()
        .filter(step -> !answered.contains(step))
        .findFirst()
        .orElse(Step.CHECK);
  }

  synchronized void choose(FeedbackType type) {
    answers = answers.with(type);
  }

  synchronized void choose(Identity identity) {
    answers = answers.with(identity);
    if (identity == Identity.ANONYMOUS) {
      answered.remove(Step.CONTACT);
    }
  }

  synchronized void from(Sender sender) {
    answers = answers.with(sender);
  }

  synchronized void concern(About about) {
    answers = answers.with(about);
  }

  synchronized void tell(Story story) {
    answers = answers.with(story);
  }

  synchronized void askFor(String remedy) {
    answers = answers.withRemedy(remedy);
  }

  synchronized void add(DraftFile file) {
    files.add(file);
  }

  synchronized void remove(DraftFile file) {
    files.remove(file);
  }

  /** Whether what the files tell of their sender is to be taken out. */
  synchronized void takeOutTraces(boolean asked) {
    traceless = asked;
  }

  synchronized boolean isTraceless() {
    return traceless;
  }

  /**
   * Sends at most once, however often it is asked to; afterwards only what came of it is left here.
   */
  synchronized Sent send(Supplier<Sent> sending) {
    if (sent == null) {
      sent = sending.get();
      forget();
    }
    return sent;
  }

  /** The receipt is safe with its owner and leaves the session. */
  synchronized void keepReceipt() {
    sent = sent == null ? null : sent.kept();
  }

  private void forget() {
    answered.clear();
    files.clear();
    answers = Answers.NONE;
    traceless = false;
    resumed = false;
    key = null;
  }

  /** The same for every try to send this draft, so that only one of them makes a case. */
  synchronized String key(RandomGenerator random) {
    if (key == null) {
      key = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
    }
    return key;
  }

  synchronized Answers answers() {
    return answers;
  }

  synchronized List<DraftFile> files() {
    return List.copyOf(files);
  }

  /** What came of it; null while it is not sent. */
  synchronized Sent sent() {
    return sent;
  }
}
