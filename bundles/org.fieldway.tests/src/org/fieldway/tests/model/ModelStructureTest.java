/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import static org.fieldway.tests.model.ModelWalk.contents;
import static org.fieldway.tests.model.ModelWalk.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.Test;

/** The rules on files, references and identities that the rest of Fieldway stands on. */
class ModelStructureTest {
    private static final List<EClass> CORE_ROOTS = List.of(StudyPackage.Literals.STUDY,
            CodesPackage.Literals.CODEBOOK, ServicePackage.Literals.SERVICE_INFRASTRUCTURE,
            EthicsPackage.Literals.ETHICS, EthicsPackage.Literals.CONSENTS, JourneyPackage.Literals.JOURNEY_MAP);
    private static final List<EClass> MATERIAL_ROOTS = List.of(SourcesPackage.Literals.SOURCE,
            CodesPackage.Literals.CODING_FILE, CodesPackage.Literals.MEMO_FILE);

    private static Set<EClass> core() {
        return contents(CORE_ROOTS.toArray(EClass[]::new));
    }

    private static Set<EClass> material() {
        return contents(MATERIAL_ROOTS.toArray(EClass[]::new));
    }

    @Test
    void everyConcreteClassLiesInSomeFile() {
        Set<EClass> reached = Stream.of(core(), material()).flatMap(Set::stream).collect(Collectors.toSet());
        List<String> lost = ModelWalk.concreteClasses().stream().filter(type -> !reached.contains(type))
                .map(EClass::getName).toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void coreNeverRefersDownToMaterial() {
        Set<EClass> core = core();
        Set<EClass> materialOnly = material().stream().filter(type -> !core.contains(type)).collect(Collectors.toSet());
        assertTrue(materialOnly.contains(CodesPackage.Literals.CODING), "the walk must know what material is");
        List<String> down = core.stream().flatMap(type -> type.getEAllReferences().stream()).distinct()
                .filter(reference -> ModelWalk.concreteSubtypes(reference.getEReferenceType()).anyMatch(materialOnly::contains))
                .map(ModelWalk::name).toList();
        assertEquals(List.of(), down);
    }

    @Test
    void bidirectionalReferencesStayWithinOneFile() {
        List<String> crossing = ModelWalk.references().stream().filter(reference -> reference.getEOpposite() != null)
                .filter(reference -> !reference.isContainment() && !reference.isContainer())
                .filter(reference -> !files(reference.getEContainingClass()).equals(files(reference.getEReferenceType()))
                        || files(reference.getEReferenceType()).size() != 1)
                .map(ModelWalk::name).toList();
        assertEquals(List.of(), crossing);
    }

    /** The roots of the files in which objects of a class can lie. */
    private static Set<EClass> files(EClass type) {
        return Stream.concat(CORE_ROOTS.stream(), MATERIAL_ROOTS.stream())
                .filter(root -> ModelWalk.contents(root).stream().anyMatch(type::isSuperTypeOf))
                .collect(Collectors.toSet());
    }

    @Test
    void containmentNeverResolvesProxiesInCodeNorInFiles() {
        Stream<EReference> inFiles = EcoreFiles.load().stream()
                .flatMap(loaded -> EcoreUtil.<EReference>getObjectsByType(contentsOf(loaded), EcorePackage.Literals.EREFERENCE).stream());
        List<String> resolving = Stream.concat(ModelWalk.references().stream(), inFiles)
                .filter(EReference::isContainment).filter(EReference::isResolveProxies).map(ModelWalk::name).toList();
        assertEquals(List.of(), resolving);
    }

    private static List<EObject> contentsOf(EObject root) {
        List<EObject> contents = new ArrayList<>();
        root.eAllContents().forEachRemaining(contents::add);
        return contents;
    }

    @Test
    void thereAreNoFeatureMaps() {
        List<String> maps = ModelWalk.features().stream().filter(FeatureMapUtil::isFeatureMap)
                .map(ModelWalk::name).toList();
        assertEquals(List.of(), maps);
    }

    @Test
    void everyClassHasTheOneIdentity() {
        EStructuralFeature id = StudyPackage.Literals.IDENTIFIED__ID;
        List<String> others = ModelWalk.classes().stream().filter(type -> type.getEIDAttribute() != id)
                .map(EClass::getName).toList();
        assertEquals(List.of(), others);
        assertEquals(UUID.class, id.getEType().getInstanceClass());
        assertFalse(id.isMany());
    }

    @Test
    void rootsOfFilesKnowTheirFormat() {
        for (EClass root : List.of(CORE_ROOTS, MATERIAL_ROOTS).stream().flatMap(List::stream).toList()) {
            assertTrue(StudyPackage.Literals.ROOT.isSuperTypeOf(root), root.getName());
        }
    }

    @Test
    void objectsAreOfTheSmallestBase() {
        for (EClass type : ModelWalk.concreteClasses()) {
            assertInstanceOf(MinimalEObjectImpl.Container.class, ModelWalk.create(type), type.getName());
        }
    }

    @Test
    void namesOfClassesAreUniqueAcrossPackagesBecauseTextsAreKeyedByThem() {
        List<String> names = Stream.concat(ModelWalk.classes().stream(), ModelWalk.enums().stream())
                .map(type -> type.getName()).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void namespacesAreThoseOfTheFilesOnDisk() {
        assertEquals(List.of("http://www.fieldway.org/study/1", "http://www.fieldway.org/ethics/1",
                "http://www.fieldway.org/sources/1", "http://www.fieldway.org/codes/1",
                "http://www.fieldway.org/journey/1", "http://www.fieldway.org/service/1"),
                ModelWalk.PACKAGES.stream().map(p -> p.getNsURI()).toList());
    }

    @Test
    void noFeatureIsRequired() {
        List<String> required = ModelWalk.features().stream().filter(EStructuralFeature::isRequired)
                .map(feature -> name(feature)).toList();
        assertEquals(List.of(), required, "a half-filled object must be storable: rules report what is missing");
    }
}
