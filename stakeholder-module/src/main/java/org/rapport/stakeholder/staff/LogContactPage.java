package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.HandleWithCare;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.LogContact;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.TouchEntry;
import org.rapport.stakeholder.upkeep.UpkeepKind;
import org.rapport.stakeholder.upkeep.UpkeepView.ItemView;

/** Notes a contact; shows beforehand what must be handled with care (mission R10, J14). */
@Named
@ViewScoped
public class LogContactPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadStakeholder stakeholders;
  @Inject private ReadUpkeep read;
  @Inject private HandleWithCare care;
  @Inject private LogContact log;
  @Inject private CurrentUser user;
  @Inject private Stamps stamps;
  @Inject private Notices notices;

  private long stakeholder;
  private transient StakeholderView known;
  private String name;
  private ItemView item;
  private final List<String> sensitivities = new ArrayList<>();
  private UpkeepKind kind;
  private Medium medium;
  private LocalDate on;
  private String text;

  @PostConstruct
  void load() {
    stakeholder = Parameters.id("stakeholder");
    name = known().facts().name();
    on = stamps.now().today();
    Long asked = Parameters.number("item");
    read.of(stakeholder).items().stream()
        .filter(one -> asked != null && one.id() == asked)
        .findFirst()
        .ifPresent(this::preselect);
    if (user.may(Permission.SENSITIVITIES)) {
      care.read(stakeholder).forEach(one -> sensitivities.add(one.text()));
    }
  }

  private void preselect(ItemView found) {
    item = found;
    kind = found.kind();
  }

  public String save() {
    log.with(stakeholder, new TouchEntry(kind, medium, on, text));
    notices.good("upkeep.touch.saved");
    return Places.view(stakeholder);
  }

  /** Whom to turn to; null where nobody is known. */
  public ContactEntry getMainContact() {
    return known().contacts().stream()
        .map(StakeholderView.ContactView::facts)
        .filter(ContactEntry::main)
        .findFirst()
        .orElse(null);
  }

  private StakeholderView known() {
    if (known == null) {
      known = stakeholders.with(stakeholder);
    }
    return known;
  }

  public List<UpkeepKind> getKinds() {
    return List.of(UpkeepKind.values()).stream()
        .filter(one -> one.suits(known().status()))
        .toList();
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

  public UpkeepKind getKind() {
    return kind;
  }

  public void setKind(UpkeepKind kind) {
    this.kind = kind;
  }

  public Medium getMedium() {
    return medium;
  }

  public void setMedium(Medium medium) {
    this.medium = medium;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
