/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.study.provider;


import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.fieldway.model.journey.JourneyFactory;

import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;

/**
 * This is the item provider adapter for a {@link org.fieldway.model.study.Study} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class StudyItemProvider extends RootItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StudyItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addTitlePropertyDescriptor(object);
			addAcronymPropertyDescriptor(object);
			addSummaryPropertyDescriptor(object);
			addRationalePropertyDescriptor(object);
			addKeywordsPropertyDescriptor(object);
			addStatusPropertyDescriptor(object);
			addStartsOnPropertyDescriptor(object);
			addEndsOnPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addConsentManagedHerePropertyDescriptor(object);
			addConsentNotManagedReasonPropertyDescriptor(object);
			addCreatedPropertyDescriptor(object);
			addHostPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_title_feature"),
				 getString("_UI_Study_title_description"),
				 StudyPackage.Literals.STUDY__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Acronym feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAcronymPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_acronym_feature"),
				 getString("_UI_Study_acronym_description"),
				 StudyPackage.Literals.STUDY__ACRONYM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Summary feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSummaryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_summary_feature"),
				 getString("_UI_Study_summary_description"),
				 StudyPackage.Literals.STUDY__SUMMARY,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Rationale feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRationalePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_rationale_feature"),
				 getString("_UI_Study_rationale_description"),
				 StudyPackage.Literals.STUDY__RATIONALE,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Keywords feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKeywordsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_keywords_feature"),
				 getString("_UI_Study_keywords_description"),
				 StudyPackage.Literals.STUDY__KEYWORDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Status feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_status_feature"),
				 getString("_UI_Study_status_description"),
				 StudyPackage.Literals.STUDY__STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Starts On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartsOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_startsOn_feature"),
				 getString("_UI_Study_startsOn_description"),
				 StudyPackage.Literals.STUDY__STARTS_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DatesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Ends On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEndsOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_endsOn_feature"),
				 getString("_UI_Study_endsOn_description"),
				 StudyPackage.Literals.STUDY__ENDS_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DatesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_language_feature"),
				 getString("_UI_Study_language_description"),
				 StudyPackage.Literals.STUDY__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Consent Managed Here feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConsentManagedHerePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_consentManagedHere_feature"),
				 getString("_UI_Study_consentManagedHere_description"),
				 StudyPackage.Literals.STUDY__CONSENT_MANAGED_HERE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Consent Not Managed Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConsentNotManagedReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_consentNotManagedReason_feature"),
				 getString("_UI_Study_consentNotManagedReason_description"),
				 StudyPackage.Literals.STUDY__CONSENT_NOT_MANAGED_REASON,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Created feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreatedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_created_feature"),
				 getString("_UI_Study_created_description"),
				 StudyPackage.Literals.STUDY__CREATED,
				 false,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DatesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Host feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_host_feature"),
				 getString("_UI_Study_host_description"),
				 StudyPackage.Literals.STUDY__HOST,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_LinksPropertyCategory"),
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(StudyPackage.Literals.STUDY__METHODOLOGY);
			childrenFeatures.add(StudyPackage.Literals.STUDY__AIMS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__OBJECTIVES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__QUESTIONS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__RESEARCHERS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__FUNDING);
			childrenFeatures.add(StudyPackage.Literals.STUDY__MILESTONES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__ORGANISATIONS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__PLACES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__ATTRIBUTE_DEFINITIONS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__GROUPS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__PARTICIPANTS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__CASES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__ACTIVITIES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__INSTRUMENTS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__DECISIONS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__OUTPUTS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__SOURCES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__SOURCE_SETS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__MAP_TEMPLATES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__LANE_KINDS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__FOREIGN_PARTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Study.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Study"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Study.class)) {
			case StudyPackage.STUDY__TITLE:
			case StudyPackage.STUDY__ACRONYM:
			case StudyPackage.STUDY__SUMMARY:
			case StudyPackage.STUDY__RATIONALE:
			case StudyPackage.STUDY__KEYWORDS:
			case StudyPackage.STUDY__STATUS:
			case StudyPackage.STUDY__STARTS_ON:
			case StudyPackage.STUDY__ENDS_ON:
			case StudyPackage.STUDY__LANGUAGE:
			case StudyPackage.STUDY__CONSENT_MANAGED_HERE:
			case StudyPackage.STUDY__CONSENT_NOT_MANAGED_REASON:
			case StudyPackage.STUDY__CREATED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case StudyPackage.STUDY__METHODOLOGY:
			case StudyPackage.STUDY__AIMS:
			case StudyPackage.STUDY__OBJECTIVES:
			case StudyPackage.STUDY__QUESTIONS:
			case StudyPackage.STUDY__RESEARCHERS:
			case StudyPackage.STUDY__FUNDING:
			case StudyPackage.STUDY__MILESTONES:
			case StudyPackage.STUDY__ORGANISATIONS:
			case StudyPackage.STUDY__PLACES:
			case StudyPackage.STUDY__ATTRIBUTE_DEFINITIONS:
			case StudyPackage.STUDY__GROUPS:
			case StudyPackage.STUDY__PARTICIPANTS:
			case StudyPackage.STUDY__CASES:
			case StudyPackage.STUDY__ACTIVITIES:
			case StudyPackage.STUDY__INSTRUMENTS:
			case StudyPackage.STUDY__DECISIONS:
			case StudyPackage.STUDY__OUTPUTS:
			case StudyPackage.STUDY__SOURCES:
			case StudyPackage.STUDY__SOURCE_SETS:
			case StudyPackage.STUDY__MAP_TEMPLATES:
			case StudyPackage.STUDY__LANE_KINDS:
			case StudyPackage.STUDY__FOREIGN_PARTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__METHODOLOGY,
				 StudyFactory.eINSTANCE.createMethodology()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__AIMS,
				 StudyFactory.eINSTANCE.createAim()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__OBJECTIVES,
				 StudyFactory.eINSTANCE.createObjective()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__QUESTIONS,
				 StudyFactory.eINSTANCE.createResearchQuestion()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__RESEARCHERS,
				 StudyFactory.eINSTANCE.createResearcher()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__FUNDING,
				 StudyFactory.eINSTANCE.createFunding()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__MILESTONES,
				 StudyFactory.eINSTANCE.createMilestone()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__ORGANISATIONS,
				 StudyFactory.eINSTANCE.createOrganisation()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__PLACES,
				 StudyFactory.eINSTANCE.createPlace()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__ATTRIBUTE_DEFINITIONS,
				 StudyFactory.eINSTANCE.createAttributeDefinition()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__GROUPS,
				 StudyFactory.eINSTANCE.createParticipantGroup()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__PARTICIPANTS,
				 StudyFactory.eINSTANCE.createParticipant()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__CASES,
				 StudyFactory.eINSTANCE.createCase()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__ACTIVITIES,
				 StudyFactory.eINSTANCE.createActivity()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__INSTRUMENTS,
				 StudyFactory.eINSTANCE.createInstrument()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__DECISIONS,
				 StudyFactory.eINSTANCE.createDesignDecision()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__OUTPUTS,
				 StudyFactory.eINSTANCE.createOutput()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__SOURCES,
				 StudyFactory.eINSTANCE.createSourceEntry()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__SOURCE_SETS,
				 StudyFactory.eINSTANCE.createSourceSet()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__MAP_TEMPLATES,
				 JourneyFactory.eINSTANCE.createMapTemplate()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__LANE_KINDS,
				 JourneyFactory.eINSTANCE.createLaneKindDefinition()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__FOREIGN_PARTS,
				 StudyFactory.eINSTANCE.createForeignPart()));
	}

}
