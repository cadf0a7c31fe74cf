package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.HandleWithCare;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.StakeholderView.ContactView;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.CommunicationView;
import org.rapport.stakeholder.upkeep.KeyDateView;
import org.rapport.stakeholder.upkeep.LogContact;
import org.rapport.stakeholder.upkeep.ReadCommunication;
import org.rapport.stakeholder.upkeep.ReadKeyDates;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.RecognitionForm;
import org.rapport.stakeholder.upkeep.UpkeepKind;
import org.rapport.stakeholder.upkeep.UpkeepView.ItemView;

/** Notes a contact; shows beforehand what must be handled with care (mission R10, R13, J14). */
@Named
@ViewScoped
public class LogContactPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadUpkeep read;
  @Inject private ReadCommunication communication;
  @Inject private ReadKeyDates dates;
  @Inject private HandleWithCare care;
  @Inject private LogContact log;
  @Inject private CurrentUser user;
  @Inject private Stamps stamps;
  @Inject private Notices notices;

  private long stakeholder;
  private transient StakeholderView known;
  private String name;
  private ItemView item;
  private CommunicationView line;
  private KeyDateView date;
  private TouchDraft draft;
  private final List<String> sensitivities = new ArrayList<>();

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = known().facts().name();
    draft = new TouchDraft(stamps.now().today(), main().map(ContactView::id).orElse(null));
    Long asked = Parameters.number("item");
    if (asked != null) {
      preselect(asked);
    }
    if (user.may(Permission.SENSITIVITIES)) {
      care.read(stakeholder).forEach(one -> sensitivities.add(one.text()));
    }
  }

  private void preselect(long asked) {
    read.of(stakeholder).items().stream()
        .filter(one -> one.id() == asked)
        .findFirst()
        .ifPresent(
            found -> {
              item = found;
              draft.setKind(found.kind());
            });
    communication.of(stakeholder).stream()
        .filter(one -> one.id() == asked)
        .findFirst()
        .ifPresent(
            found -> {
              line = found;
              draft.follow(found);
            });
    dates.of(stakeholder).stream()
        .filter(one -> one.id() == asked)
        .findFirst()
        .ifPresent(
            found -> {
              date = found;
              draft.greet(found);
            });
  }

  public String save() {
    log.with(stakeholder, draft.entry());
    notices.good("upkeep.touch.saved");
    return Places.view(stakeholder);
  }

  /** Whom to turn to; null where nobody is known. */
  public ContactEntry getMainContact() {
    return main().map(ContactView::facts).orElse(null);
  }

  private Optional<ContactView> main() {
    return known().contacts().stream().filter(one -> one.facts().main()).findFirst();
  }

  private StakeholderView known() {
    if (known == null) {
      known = stakeholders.with(stakeholder);
    }
    return known;
  }

  public List<ContactView> getContacts() {
    return known().contacts();
  }

  public List<UpkeepKind> getKinds() {
    return List.of(UpkeepKind.values()).stream()
        .filter(one -> one.suits(known().status()) || one == UpkeepKind.KEY_DATE)
        .toList();
  }

  /** Only existing stakeholders are recognized. */
  public boolean isRecognizing() {
    return UpkeepKind.RECOGNITION.suits(known().status());
  }

  public RecognitionForm[] getRecognitions() {
    return RecognitionForm.values();
  }

  public Medium[] getMedia() {
    return Medium.values();
  }

  public List<String> getSensitivities() {
    return sensitivities;
  }

  public long getStakeholder() {
    return stakeholder;
  }

  public String getName() {
    return name;
  }

  /** What reminded of it, null where nothing did. */
  public ItemView getItem() {
    return item;
  }

  /** The line of the communication plan that reminded of it, null where none did. */
  public CommunicationView getLine() {
    return line;
  }

  /** The contact's date that reminded of it, null where none did. */
  public KeyDateView getDate() {
    return date;
  }

  public TouchDraft getDraft() {
    return draft;
  }
}
