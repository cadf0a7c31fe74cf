package org.rapport.stakeholder.registry;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;

/** The plain facts about a stakeholder (mission R2, R4, R5, R7, R8); replaced as a whole. */
@Embeddable
class Profile {

  @Basic(optional = false)
  private String name;

  @Column(name = "other_name")
  private String otherName;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private StakeholderForm form;

  private String about;
  private String phone;
  private String email;
  private String address;
  private String website;

  @Column(name = "source_kind", nullable = false)
  @Enumerated(EnumType.STRING)
  private SourceKind source;

  @Column(name = "source_by")
  private String sourceBy;

  @Column(nullable = false)
  @Convert(converter = EffectsConverter.class)
  private Set<Effect> effects;

  @Column(nullable = false)
  @Convert(converter = TraitsConverter.class)
  private Set<Trait> traits;

  @Column(name = "service_role")
  @Enumerated(EnumType.STRING)
  private ServiceRole serviceRole;

  protected Profile() {}

  Profile(StakeholderEntry entry) {
    this.name = entry.name();
    this.otherName = entry.otherName();
    this.form = entry.form();
    this.about = entry.about();
    this.phone = entry.phone();
    this.email = entry.email();
    this.address = entry.address();
    this.website = entry.website();
    this.source = entry.source();
    this.sourceBy = entry.sourceBy();
    this.effects = entry.effects();
    this.traits = entry.traits();
    this.serviceRole = entry.serviceRole();
  }

  StakeholderSummary summary(long id, StakeholderStatus status) {
    return new StakeholderSummary(
        id, name, Objects.requireNonNullElse(otherName, ""), form, status);
  }

  /** These facts as typed in, with what the stakeholder keeps elsewhere. */
  StakeholderEntry entry(List<ResourceEntry> resources, Set<Long> groups) {
    return new StakeholderEntry(
        name,
        otherName,
        form,
        about,
        phone,
        email,
        address,
        website,
        source,
        sourceBy,
        effects,
        resources,
        groups,
        traits,
        serviceRole);
  }
}
