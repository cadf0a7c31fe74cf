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
  private FeedbackType type;
  private Identity identity;
  private Sender sender = Sender.UNKNOWN;
  private About about = About.NOTHING;
  private Story story = Story.UNTOLD;
  private String remedy;
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
    return Step.of(this).stream().takeWhile(before -> before != step).allMatch(answered::contains);
  }

  /** Whether earlier answers were lost with an ended session. */
  synchronized boolean isResumed() {
    return resumed;
  }

  /** The first question that still waits for its answer; {@link Step#CHECK} where none does. */
  synchronized Step next() {
    return Step.of(this).stream()
        .filter(step -> !answered.contains(step))
        .findFirst()
        .orElse(Step.CHECK);
  }

  synchronized void choose(FeedbackType chosen) {
    type = chosen;
  }

  /** Who becomes anonymous is forgotten at once. */
  synchronized void choose(Identity chosen) {
    identity = chosen;
    if (chosen == Identity.ANONYMOUS) {
      sender = Sender.UNKNOWN;
      answered.remove(Step.CONTACT);
    }
  }

  synchronized void from(Sender given) {
    sender = given;
  }

  synchronized void isAbout(About given) {
    about = given;
  }

  synchronized void tell(Story told) {
    story = told;
  }

  synchronized void askFor(String wanted) {
    remedy = wanted;
  }

  synchronized void add(DraftFile file) {
    files.add(file);
  }

  synchronized void remove(DraftFile file) {
    files.remove(file);
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
    type = null;
    identity = null;
    sender = Sender.UNKNOWN;
    about = About.NOTHING;
    story = Story.UNTOLD;
    remedy = null;
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

  synchronized FeedbackType type() {
    return type;
  }

  synchronized Identity identity() {
    return identity;
  }

  synchronized Sender sender() {
    return sender;
  }

  synchronized About about() {
    return about;
  }

  synchronized Story story() {
    return story;
  }

  synchronized String remedy() {
    return type == FeedbackType.COMPLAINT ? remedy : null;
  }

  synchronized List<DraftFile> files() {
    return List.copyOf(files);
  }

  /** What came of it; null while it is not sent. */
  synchronized Sent sent() {
    return sent;
  }
}
