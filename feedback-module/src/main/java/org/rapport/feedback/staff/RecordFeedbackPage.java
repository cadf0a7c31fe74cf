package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.RecordFeedback;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Submitted;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.UrgentMatter;
import org.rapport.stakeholder.UrgentMatters;

/** Writes down a case that came by phone, mail, letter, in person or on behalf of somebody (C1). */
@Named
@ViewScoped
public class RecordFeedbackPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RecordFeedback recordFeedback;
  @Inject private UrgentMatters urgent;
  @Inject private RandomGenerator random;
  @Inject private Settings settings;
  @Inject private Texts texts;

  private final FeedbackForm form = new FeedbackForm();
  private LocalDate receivedOn;
  private String key;
  private Long meeting;
  private UrgentMatter matter;
  private transient List<Part> files;
  private transient Submitted submitted;

  /** Whoever calls most likely speaks the language of who writes it down. */
  public void start() {
    form.setLanguage(texts.language().toLanguageTag());
    if (meeting != null) {
      matter = urgent.of(meeting);
      receivedOn = matter.heldOn();
      form.begin(matter);
    }
    key = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
  }

  /** Stays on the page: it shows the receipt once, to be handed over. */
  public void save() {
    submitted =
        recordFeedback.with(
            form.feedback(),
            receivedOn,
            matter == null ? null : matter.stakeholderId(),
            ChosenFiles.of(files),
            new RequestKey(key));
  }

  /** The receipt part by part, each as it is read out. */
  public List<String> getSpelled() {
    return Arrays.stream(submitted.receipt().split("-"))
        .map(part -> String.join(" ", part.split("")))
        .toList();
  }

  public String getCaseAddress() {
    return settings.publicUrl() + "/case";
  }

  /** What was urgent in the meeting this comes from, null where it comes from none. */
  public UrgentMatter getMatter() {
    return matter;
  }

  public Long getMeeting() {
    return meeting;
  }

  public void setMeeting(Long meeting) {
    this.meeting = meeting;
  }

  public FeedbackForm getForm() {
    return form;
  }

  public Submitted getSubmitted() {
    return submitted;
  }

  public FeedbackType[] getTypes() {
    return FeedbackType.values();
  }

  /** All but the portal: what came there is a case already. */
  public List<Channel> getChannels() {
    return Arrays.stream(Channel.values()).filter(channel -> channel != Channel.PORTAL).toList();
  }

  public Identity[] getIdentities() {
    return Identity.values();
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
