# Basket

basket-empty = Your basket is empty.
basket-title = { $count ->
    [one] Your basket: { $count } action
   *[other] Your basket: { $count } actions
}
basket-kept = Your basket waits for you: nothing is asked for until you send it.
basket-would-be-accepted = ✓ Possible
basket-would-be-waitlisted = ⏳ On the waiting list
basket-would-be-refused = ✗ Not possible, with those above
basket-too-many = Your basket already holds { $count } actions. Send it, or take some out.
basket-removed = Taken out of your basket: **{ $title }**.
basket-remove-which = Press what you want out of your basket; requests already sent do not change.
button-send-basket = { $count ->
    [one] Send my request
   *[other] Send my { $count } requests
}
button-basket-more = Add an action
button-basket-remove = Take out: { $title }
button-basket = My basket
order-basket = my basket | basket | show my basket | my cart | cart
order-basket-words = add to my basket … | add to the basket … | add … to my basket | add … to the basket | add … in my basket | add … in the basket | add … to my cart | add … in my cart | put … to my basket | put … to the basket | put … in my basket | put … in the basket | put … to my cart | put … in my cart | keep … to my basket | keep … to the basket | keep … in my basket | keep … in the basket | keep … to my cart | keep … in my cart
order-remove-from-basket = remove … from my basket | remove … from the basket | remove … out of my basket | remove … out of the basket | remove … from my cart | take … from my basket | take … from the basket | take … out of my basket | take … out of the basket | take … from my cart | take out … from my basket | take out … from the basket | take out … out of my basket | take out … out of the basket | take out … from my cart | delete … from my basket | delete … from the basket | delete … out of my basket | delete … out of the basket | delete … from my cart | empty my basket | empty the basket
