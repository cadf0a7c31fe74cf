package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.upkeep.KeyDateView;
import org.rapport.stakeholder.upkeep.ReadKeyDates;
import org.rapport.stakeholder.upkeep.ReadRecognitions;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.RecognitionView;
import org.rapport.stakeholder.upkeep.RecurrenceWords;
import org.rapport.stakeholder.upkeep.UpkeepView;

/** A stakeholder's upkeep plan and last touch, and recurrences in words. */
@Named
@RequestScoped
public class StakeholderUpkeepPage {

  @Inject private ReadUpkeep read;
  @Inject private ReadRecognitions readRecognitions;
  @Inject private ReadKeyDates readDates;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private final Map<Long, UpkeepView> found = new HashMap<>();
  private final Map<Long, List<KeyDateView>> dates = new HashMap<>();
  private final Map<Long, List<RecognitionView>> recognitions = new HashMap<>();

  public UpkeepView of(long stakeholder) {
    return found.computeIfAbsent(stakeholder, read::of);
  }

  public List<RecognitionView> recognitions(long stakeholder) {
    return recognitions.computeIfAbsent(stakeholder, readRecognitions::of);
  }

  public List<KeyDateView> dates(long stakeholder) {
    return dates.computeIfAbsent(stakeholder, readDates::of);
  }

  public String when(String recurrence) {
    return texts.here(RecurrenceWords.of(recurrence));
  }

  public boolean isWriting() {
    return user.may(Permission.STAKEHOLDERS_WRITE);
  }
}
