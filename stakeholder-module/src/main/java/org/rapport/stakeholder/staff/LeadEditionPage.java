package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.LeadEdition;
import org.rapport.stakeholder.models.NewVersion;
import org.rapport.stakeholder.models.ReadEditions;

/** One step of a version on its way: agree, communicate, train, retire, renew, give up. */
@Named
@ViewScoped
public class LeadEditionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadEditions read;
  @Inject private LeadEdition lead;
  @Inject private NewVersion newVersion;
  @Inject private StaffDirectory staff;
  @Inject private CurrentUser user;
  @Inject private Notices notices;
  @Inject private Clock clock;
  @Inject private Settings settings;

  private long id;
  private long version;
  private LocalDate on;
  private String words;
  private Long[] members = {};
  private transient EditionView edition;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    version = getEdition().version();
    on = LocalDate.ofInstant(clock.instant(), settings.timeZone());
  }

  public String agree() {
    lead.agree(id, version);
    return done("models.done.agreed");
  }

  public String communicate() {
    lead.communicate(id, version, on, words);
    return done("models.done.communicated");
  }

  public String train() {
    lead.train(id, version, Arrays.asList(members), on, words);
    return done("models.done.trained");
  }

  public String retire() {
    lead.retire(id, version, words);
    return done("models.done.retired");
  }

  public String renew() {
    EditionView draft = read.edition(newVersion.of(id));
    notices.good("models.done.drafted");
    return ModelPlaces.of(draft);
  }

  public String giveUp() {
    newVersion.giveUp(id, version);
    notices.good("models.done.givenUp");
    return ModelPlaces.to("list");
  }

  private String done(String key) {
    notices.good(key);
    return ModelPlaces.of(getEdition());
  }

  public EditionView getEdition() {
    if (edition == null) {
      edition = read.edition(id);
    }
    return edition;
  }

  /** Whether the draft is the signed-in person’s own, so that somebody else has to agree. */
  public boolean isOwn() {
    return getEdition().authors().contains(user.signedIn().id());
  }

  /** Everybody: a model tells all of us how to behave. */
  public List<StaffMember> getStaff() {
    return staff.whoMay(Permission.OWN_ACCOUNT);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Long[] getMembers() {
    return members;
  }

  public void setMembers(Long[] members) {
    this.members = members;
  }
}
