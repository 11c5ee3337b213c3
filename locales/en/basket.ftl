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
button-send-basket = { $count ->
    [one] Send my request
   *[other] Send my { $count } requests
}
button-basket-more = Add an action
button-basket-remove = Take out: { $title }
button-basket = My basket
order-basket = my basket | basket | show my basket | my cart | cart
order-basket-words = add to my basket … | add to the basket … | add … to my basket | add … to the basket | add … in my basket | add … in the basket | add … to my cart | add … in my cart | put … to my basket | put … to the basket | put … in my basket | put … in the basket | put … to my cart | put … in my cart | keep … to my basket | keep … to the basket | keep … in my basket | keep … in the basket | keep … to my cart | keep … in my cart
