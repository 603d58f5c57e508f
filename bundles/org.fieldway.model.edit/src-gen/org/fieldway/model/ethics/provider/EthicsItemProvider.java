/**
 * Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
 */
package org.fieldway.model.ethics.provider;


import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.fieldway.model.edit.FieldwayEditPlugin;

import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.EthicsPackage;

import org.fieldway.model.study.provider.RootItemProvider;

/**
 * This is the item provider adapter for a {@link org.fieldway.model.ethics.Ethics} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class EthicsItemProvider extends RootItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EthicsItemProvider(AdapterFactory adapterFactory) {
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

		}
		return itemPropertyDescriptors;
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
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__APPLICATIONS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__DOCUMENTS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__FILMS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__RISKS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__DATA_ASSETS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__DPIAS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__SHARING_AGREEMENTS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__INCIDENTS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__DECLARATIONS);
			childrenFeatures.add(EthicsPackage.Literals.ETHICS__CONTACTS);
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
	 * This returns Ethics.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Ethics"));
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

		switch (notification.getFeatureID(Ethics.class)) {
			case EthicsPackage.ETHICS__APPLICATIONS:
			case EthicsPackage.ETHICS__DOCUMENTS:
			case EthicsPackage.ETHICS__FILMS:
			case EthicsPackage.ETHICS__RISKS:
			case EthicsPackage.ETHICS__DATA_ASSETS:
			case EthicsPackage.ETHICS__DPIAS:
			case EthicsPackage.ETHICS__SHARING_AGREEMENTS:
			case EthicsPackage.ETHICS__INCIDENTS:
			case EthicsPackage.ETHICS__DECLARATIONS:
			case EthicsPackage.ETHICS__CONTACTS:
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
				(EthicsPackage.Literals.ETHICS__APPLICATIONS,
				 EthicsFactory.eINSTANCE.createEthicsApplication()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createInformationSheet()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createConsentForm()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createDebriefSheet()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createRecruitmentText()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createGatekeeperLetter()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createDistressProtocol()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createDataManagementPlan()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createTopicGuide()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DOCUMENTS,
				 EthicsFactory.eINSTANCE.createOtherDocument()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__FILMS,
				 EthicsFactory.eINSTANCE.createFilm()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__RISKS,
				 EthicsFactory.eINSTANCE.createRisk()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DATA_ASSETS,
				 EthicsFactory.eINSTANCE.createDataAsset()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DPIAS,
				 EthicsFactory.eINSTANCE.createDpia()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__SHARING_AGREEMENTS,
				 EthicsFactory.eINSTANCE.createDataSharingAgreement()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__INCIDENTS,
				 EthicsFactory.eINSTANCE.createIncident()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__DECLARATIONS,
				 EthicsFactory.eINSTANCE.createDeclaration()));

		newChildDescriptors.add
			(createChildParameter
				(EthicsPackage.Literals.ETHICS__CONTACTS,
				 EthicsFactory.eINSTANCE.createContact()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return FieldwayEditPlugin.INSTANCE;
	}

}
