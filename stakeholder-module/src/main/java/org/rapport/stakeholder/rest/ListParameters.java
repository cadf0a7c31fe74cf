package org.rapport.stakeholder.rest;

import jakarta.ws.rs.QueryParam;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.registry.Effect;
import org.rapport.stakeholder.registry.ResourceKind;
import org.rapport.stakeholder.registry.ServiceRole;
import org.rapport.stakeholder.registry.SourceKind;
import org.rapport.stakeholder.registry.StakeholderFilter;
import org.rapport.stakeholder.registry.Trait;

/** What a list of stakeholders can be narrowed to, as parameters of its address. */
public class ListParameters {

  @QueryParam("status")
  String status;

  @QueryParam("form")
  String form;

  @QueryParam("group")
  Long group;

  @QueryParam("effect")
  String effect;

  @QueryParam("resource")
  String resource;

  @QueryParam("source")
  String source;

  @QueryParam("trait")
  String trait;

  @QueryParam("service")
  String service;

  /** An account; 0 for those nobody is responsible for. */
  @QueryParam("responsible")
  Long responsible;

  @QueryParam("q")
  String text;

  StakeholderFilter filter() {
    return new StakeholderFilter(
        Asked.oneOf(StakeholderStatus.class, status, "status"),
        Asked.oneOf(StakeholderForm.class, form, "form"),
        group,
        Asked.oneOf(Effect.class, effect, "effect"),
        Asked.oneOf(ResourceKind.class, resource, "resource"),
        Asked.oneOf(SourceKind.class, source, "source"),
        Asked.oneOf(Trait.class, trait, "trait"),
        Asked.oneOf(ServiceRole.class, service, "service"),
        responsible,
        text);
  }
}
