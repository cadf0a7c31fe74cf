package org.rapport.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Forbidden;
import org.rapport.platform.OpenToAll;
import org.rapport.platform.Requires;

/** Asks the permission table before every REST operation; one that says nothing is closed. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class PermissionFilter implements ContainerRequestFilter {

  @Context private ResourceInfo operation;
  @Inject private CurrentUser user;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = operation.getResourceMethod();
    Class<?> resource = operation.getResourceClass();
    Requires requires = method.getAnnotation(Requires.class);
    if (requires == null && method.isAnnotationPresent(OpenToAll.class)) {
      return;
    }
    if (requires == null) {
      requires = resource.getAnnotation(Requires.class);
    }
    if (requires != null) {
      user.require(requires.value());
    } else if (!resource.isAnnotationPresent(OpenToAll.class)) {
      throw new Forbidden();
    }
  }
}
