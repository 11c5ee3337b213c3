# Panier

basket-empty = Votre panier est vide.
basket-title = { $count ->
    [one] Votre panier : { $count } action
   *[other] Votre panier : { $count } actions
}
basket-kept = Votre panier vous attend : rien n’est demandé tant que vous ne l’envoyez pas.
basket-would-be-accepted = ✓ Possible
basket-would-be-waitlisted = ⏳ En liste d’attente
basket-would-be-refused = ✗ Pas possible, avec ce qui précède
basket-too-many = Votre panier contient déjà { $count } actions. Envoyez-le, ou retirez-en.
button-send-basket = { $count ->
    [one] Envoyer ma demande
   *[other] Envoyer mes { $count } demandes
}
button-basket-more = Ajouter une action
button-basket-remove = Retirer : { $title }
button-basket = Mon panier
order-basket = mon panier | panier | voir mon panier | le panier | voir le panier
