import DossierCore

extension LetterWriter {
    /// A party by its code; the code alone where no such party is recorded.
    func party(_ code: String) -> LetterParty {
        let dash = Self.dashes
        guard let party = dossier.records.parties.first(where: { $0.code == code }) else {
            return LetterParty(
                code: code, name: Wording(zh: code, en: code), address: dash, country: Self.dash, countryName: dash,
                uscc: Self.dash)
        }
        return LetterParty(
            code: code, name: party.name, address: address(of: party) ?? dash, country: party.country.description,
            countryName: PaperWords.country(party.country.description), uscc: text(party.uscc))
    }

    private func address(of party: Party) -> Wording? {
        guard let city = party.city else { return party.address }
        guard let address = party.address else { return city }
        return Wording(
            zh: address.zh.contains(city.zh) ? address.zh : city.zh + address.zh,
            en: address.en.contains(city.en) ? address.en : "\(address.en), \(city.en)")
    }

    func trial(_ trial: Trial) -> LetterTrial {
        LetterTrial(
            code: trial.code, title: trial.title, registryNumber: trial.registryNumber.description,
            authorisationNumber: text(trial.authorisationNumber), authority: trial.authority,
            country: trial.country.description,
            countryName: PaperWords.country(trial.country.description), phase: trial.phase.rawValue,
            protocolNumber: trial.protocol,
            protocolVersion: trial.protocolVersion, inForceFrom: text(trial.inForceFrom),
            inForceUntil: text(trial.inForceUntil), hasEnd: trial.inForceUntil != nil, sites: trial.sites.map(party))
    }

    func product(_ product: Product) -> LetterProduct {
        LetterProduct(
            code: product.code, name: product.name, modality: PaperWords.title(of: product.modality),
            origin: PaperWords.title(of: product.origin), form: PaperWords.title(of: product.form),
            strength: text(product.strength), dose: text(product.dose), storage: product.storage,
            shelfLife: product.shelfLife.wording, inUse: product.inUse.wording)
    }

    func shipment(_ shipment: Shipment) -> LetterShipment {
        LetterShipment(
            id: shipment.id, purpose: PaperWords.title(of: shipment.purpose),
            destination: shipment.destination.description,
            destinationName: PaperWords.country(shipment.destination.description),
            plannedDeparture: shipment.plannedDeparture.description,
            plannedArrival: shipment.plannedArrival.description, plannedUse: shipment.plannedUse.description,
            route: shipment.route.joined(separator: " → "), routeTime: shipment.routeTime.wording,
            airWaybill: text(shipment.airWaybill), hsCode: shipment.hsCode.description, shipper: text(shipment.shipper),
            declaredValue: text(shipment.declaredValue), patient: text(shipment.patient),
            hasPatient: shipment.patient != nil,
            totalUnits: String(shipment.batches.reduce(0) { $0 + $1.units }), hasBroker: shipment.broker != nil,
            broker: party(shipment.broker ?? Self.dash))
    }

    func batch(_ line: Shipment.Line) -> LetterBatch {
        let batch = dossier.records.batches.first { $0.lot == line.lot }
        let product = batch.flatMap { batch in dossier.records.products.first { $0.code == batch.product } }
        let donors = (batch?.donors ?? []).map { code in
            dossier.records.donors.first { $0.code == code }.map(donor) ?? unknownDonor(code)
        }
        return LetterBatch(
            lot: line.lot.description, productCode: text(batch?.product),
            product: product?.name ?? Self.dashes, bank: text(batch?.bank),
            processVersion: text(batch?.processVersion), manufacturedFrom: text(batch?.manufacturedFrom),
            manufacturedTo: text(batch?.manufacturedTo), expiry: text(batch?.expiry), units: text(batch?.units),
            quantity: text(batch?.quantity), shippedUnits: String(line.units),
            shippedQuantity: line.quantity.description,
            amount: batch.map { PaperWords.amount($0.quantity) } ?? Self.dashes,
            shippedAmount: PaperWords.amount(line.quantity), hasReleaseDay: batch?.releasedOn != nil,
            release: batch?.releaseDecision.map(PaperWords.title) ?? Self.dashes,
            releasedOn: text(batch?.releasedOn), form: product.map { PaperWords.title(of: $0.form) } ?? Self.dashes,
            storage: text(product?.storage), strength: text(product?.strength), donors: donors)
    }

    private func donor(_ donor: Donor) -> LetterDonor {
        LetterDonor(
            code: donor.code, din: text(donor.din), collection: PaperWords.title(of: donor.collection),
            collectedOn: donor.collectedOn.description, collectedIn: donor.collectedIn.description)
    }

    private func unknownDonor(_ code: String) -> LetterDonor {
        LetterDonor(
            code: code, din: Self.dash, collection: Self.dashes, collectedOn: Self.dash,
            collectedIn: Self.dash)
    }
}
