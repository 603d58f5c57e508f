/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.lists;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldway.core.release.ReleasedRoute;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.edit.RouteEdits;
import org.fieldway.ui.service.map.Drawn;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** Referral routes and, beside them, the steps of the one that is selected; it is marked on the map. */
public final class RoutesPage {

    private static final int[] WEIGHTS = {46, 54};

    private final ServiceWorkspace workspace;
    private final RouteEdits edits;
    private final SashForm page;
    private final EntryTable table;
    private final EntryTable steps;
    private final Buttons routeButtons;
    private final Buttons stepButtons;
    private ReferralRoute shown;

    RoutesPage(Composite parent, ServiceWorkspace workspace) {
        this.workspace = workspace;
        edits = new RouteEdits(workspace.landscape());
        page = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = half(page);
        routeButtons = new Buttons(left)
                .add(Messages.newRoute, () -> workspace.board().isEditable(), this::add)
                .add(Messages.delete, () -> workspace.board().isEditable() && workspace.focused(ReferralRoute.class).isPresent(),
                        workspace::delete);
        table = new EntryTable(left, workspace, Messages.routes, List.of(new EntryTable.Column(Messages.name, 230),
                new EntryTable.Column(Messages.forWhom, 130), new EntryTable.Column(Messages.steps, 60)));
        Composite right = half(page);
        stepButtons = new Buttons(right)
                .add(Messages.chooseSteps, this::canAdd, this::chooseSteps)
                .add(Messages.addSelected, () -> canAdd() && !workspace.selected(Actor.class).isEmpty(), this::addSelected)
                .add(Messages.earlier, this::isStep, () -> move(-1))
                .add(Messages.later, this::isStep, () -> move(1))
                .add(Messages.delete, this::isStep, workspace::delete);
        steps = new EntryTable(right, workspace, Messages.steps, List.of(new EntryTable.Column(Messages.number, 36),
                new EntryTable.Column(Messages.where, 190), new EntryTable.Column(Messages.what, 190),
                new EntryTable.Column(Messages.waiting, 90)));
        page.setWeights(WEIGHTS);
        workspace.board().onChange(this::enable);
    }

    private static Composite half(SashForm sash) {
        var half = new Composite(sash, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(half);
        return half;
    }

    Control control() {
        return page;
    }

    /** The table of routes. */
    public EntryTable table() {
        return table;
    }

    /** The table of the steps of the route that was selected last. */
    public EntryTable steps() {
        return steps;
    }

    private void enable() {
        if (!page.isDisposed()) {
            routeButtons.update();
            stepButtons.update();
        }
    }

    private boolean canAdd() {
        return workspace.board().isEditable() && shown != null;
    }

    private boolean isStep() {
        return workspace.board().isEditable() && workspace.focused(RouteStep.class).isPresent();
    }

    /** What is selected on the map is where the new route begins. */
    private void add() {
        List<Actor> selected = workspace.selected(Actor.class);
        edits.askNew().ifPresent(route -> {
            edits.addSteps(route, selected);
            shown = route;
            workspace.board().select(Landscape.id(route));
            if (selected.isEmpty()) {
                chooseSteps();
            }
        });
    }

    /** Each organisation or service that is clicked or entered on the map becomes the next step, until Escape. */
    public void chooseSteps() {
        ReferralRoute route = shown;
        workspace.targets().askSeveral(NLS.bind(Messages.chooseStepsHint, route.getName()), id -> {
            workspace.landscape().find(id, Actor.class).ifPresent(actor -> edits.addSteps(route, List.of(actor)));
            workspace.hints().say(NLS.bind(Messages.stepAdded, route.getSteps().size()));
        });
    }

    private void addSelected() {
        edits.addSteps(shown, workspace.selected(Actor.class));
    }

    private void move(int by) {
        workspace.focused(RouteStep.class).ifPresent(step -> edits.move(step, by));
    }

    void refresh() {
        workspace.board().drawn().ifPresent(drawn -> table.show(drawn.map().routes().stream()
                .map(RoutesPage::line).toList()));
        if (shown != null && shown.eContainer() == null) {
            shown = null;
        }
        workspace.board().drawn().ifPresent(this::showSteps);
        enable();
    }

    private static EntryTable.Line line(ReleasedRoute route) {
        String self = route.selfReferral() ? Messages.selfReferral : "";
        String whom = route.forWhom().isBlank() || self.isEmpty() ? route.forWhom() + self : route.forWhom() + ", " + self;
        return new EntryTable.Line(route.id(), List.of(route.name(), whom, String.valueOf(route.steps().size())));
    }

    private void showSteps(Drawn drawn) {
        Optional<ReleasedRoute> route = shown == null ? Optional.empty() : drawn.map().routes().stream()
                .filter(each -> each.id().equals(Landscape.id(shown))).findFirst();
        steps.show(route.map(ReleasedRoute::steps).orElse(List.of()).stream().map(RoutesPage::line).toList());
    }

    private static EntryTable.Line line(ReleasedRoute.Step step) {
        String role = step.viaRole() == null || step.viaRole().isBlank() ? "" : " (" + step.viaRole() + ")";
        String what = step.what() == null ? "" : step.what();
        String waiting = step.waitingDays() == null ? "" : NLS.bind(Messages.days, step.waitingDays());
        return new EntryTable.Line(step.id(), List.of(String.valueOf(step.number()), step.actorName(), what + role, waiting));
    }

    /** Follows the map's selection: the steps are those of the route that is selected, or of the step. */
    void select() {
        ReferralRoute selected = workspace.focused(ReferralRoute.class).orElse(
                workspace.focused(RouteStep.class).map(step -> (ReferralRoute) step.eContainer()).orElse(shown));
        if (selected != shown) {
            shown = selected;
            workspace.board().drawn().ifPresent(this::showSteps);
        }
        table.select();
        steps.select();
        enable();
    }
}
