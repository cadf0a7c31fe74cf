package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.upkeep.CommunicationView;
import org.rapport.stakeholder.upkeep.CommunicationView.Warning;
import org.rapport.stakeholder.upkeep.ReadCommunication;
import org.rapport.stakeholder.upkeep.RecurrenceWords;

/** A stakeholder's communication plan, with its rhythms and warnings in words (mission R13). */
@Named
@RequestScoped
public class StakeholderCommunicationPage {

  @Inject private ReadCommunication read;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private final Map<Long, List<CommunicationView>> found = new HashMap<>();

  public List<CommunicationView> of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::of);
  }

  public String when(CommunicationView line) {
    return line.recurrence() == null
        ? say("communication.onOccasion")
        : texts.here(RecurrenceWords.of(line.recurrence()));
  }

  public String warning(Warning warning) {
    return say("communication.concern." + warning.concern(), warning.name(), about(warning));
  }

  private String about(Warning warning) {
    if (warning.purpose() != null) {
      return say("contact.purpose." + warning.purpose());
    }
    return warning.prefers() == null ? "" : say("contact.medium." + warning.prefers());
  }

  private String say(String key, Object... arguments) {
    return texts.here(Message.of("stakeholder", key, arguments));
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }
}
